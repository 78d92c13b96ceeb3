namespace Stevedore.Generator.Model;

/// <summary>The body of a class that says itself what it is made of, by <c>GetObjectData</c>.</summary>
internal enum DataBody
{
    /// <summary>The class does not; its body is its members.</summary>
    None,

    /// <summary>Its objects are stored so, but it has no constructor that takes the data: another class's objects are.</summary>
    StoredOnly,

    /// <summary>Its objects are stored so, and made again by the constructor that takes the data.</summary>
    Constructed,
}
