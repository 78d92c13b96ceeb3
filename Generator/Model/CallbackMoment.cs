namespace Stevedore.Generator.Model;

/// <summary>When a method of a type is called. All but the last are named after the attributes of .NET.</summary>
internal enum CallbackMoment
{
    OnSerializing,
    OnSerialized,
    OnDeserializing,
    OnDeserialized,

    /// <summary><c>IDeserializationCallback</c>: when all that the outermost call loads is there.</summary>
    AfterLoading,
}
