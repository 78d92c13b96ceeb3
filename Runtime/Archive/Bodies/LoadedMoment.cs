namespace Stevedore;

/// <summary>What happens when all that the outermost call loads is there, in this order.</summary>
internal enum LoadedMoment
{
    /// <summary>Collections that ask their elements for hash codes or order are filled.</summary>
    Fill,

    /// <summary>Methods with <c>[OnDeserialized]</c> are called.</summary>
    OnDeserialized,

    /// <summary><c>IDeserializationCallback</c> is called.</summary>
    OnDeserialization,
}
