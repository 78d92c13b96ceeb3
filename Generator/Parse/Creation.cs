namespace Stevedore.Generator.Parse;

/// <summary>How an object of a class comes to be when it is met on the wire.</summary>
internal enum Creation
{
    /// <summary>Abstract: never.</summary>
    None,

    /// <summary>By its parameterless constructor.</summary>
    Constructor,

    /// <summary>By a parameterless constructor that code outside the class may not call by name.</summary>
    HiddenConstructor,

    /// <summary>Without any constructor, as BinaryFormatter did.</summary>
    Uninitialized,
}
