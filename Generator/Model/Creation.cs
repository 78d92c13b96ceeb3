namespace Stevedore.Generator.Model;

/// <summary>How an object of a class comes to be when it is met on the wire.</summary>
internal enum Creation
{
    /// <summary>Abstract: never.</summary>
    None,

    /// <summary>By its parameterless constructor.</summary>
    Constructor,

    /// <summary>By a parameterless constructor that code outside the class may not call by name.</summary>
    HiddenConstructor,

    /// <summary>A construction of a generic class: by a method that the class is given for it.</summary>
    Factory,

    /// <summary>A construction of a generic class: by a constructor that code may not call without setting members.</summary>
    Activated,

    /// <summary>By a constructor that generated code gives to a class without a parameterless one, to run its initializers.</summary>
    Loading,

    /// <summary>Without any constructor, as BinaryFormatter did.</summary>
    Uninitialized,
}
