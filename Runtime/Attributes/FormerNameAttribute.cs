namespace Stevedore;

/// <summary>
/// A wire name that the class had in the past. Objects stored under it are loaded; a document that has the class under this name is saved
/// with it again, when it is saved in its own generation (<see cref="ArchiveOptions.Schemas"/>).
/// </summary>
/// <remarks>
/// <para>
/// In payloads of <c>BinaryFormatter</c>, which have the names of types and fields of .NET, it is also the name that a class, a structure,
/// an enumeration, a field or an auto-property had: of a type with its namespace, or without where that is the same. Archives have no
/// names of members.
/// </para>
/// <para>MFC: a second <c>IMPLEMENT_SERIAL</c> for the old name, or a patched <c>m_lpszClassName</c>.</para>
/// </remarks>
/// <param name="name">The former name: 1 to 63 ASCII characters, case-sensitive.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Field | AttributeTargets.Property,
    AllowMultiple = true,
    Inherited = false)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
