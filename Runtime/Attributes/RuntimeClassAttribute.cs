namespace Stevedore;

/// <summary>
/// Gives a <c>[Serializable]</c> class its wire name and schema.
/// Without it the wire name is the type's simple name and the schema is 0.
/// </summary>
/// <remarks>MFC: the arguments of <c>IMPLEMENT_SERIAL(class, base, schema)</c>.</remarks>
/// <param name="name">
/// The name on the wire: 1 to 63 ASCII characters, case-sensitive. <see langword="null"/>: the type's simple name.
/// </param>
/// <example>
/// <code>
/// // C++: IMPLEMENT_SERIAL(CBuoy, CObject, VERSIONABLE_SCHEMA | 2)
/// [Serializable, RuntimeClass("CBuoy", Schema = 2, Versionable = true)]
/// public sealed partial class Buoy
/// {
///     public string Colour = "";
///     [System.Runtime.Serialization.OptionalField(VersionAdded = 2)] public bool IsLit;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuntimeClassAttribute(string? name = null) : Attribute
{
    /// <summary>The name on the wire, or <see langword="null"/> for the type's simple name.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// The schema number that new objects are stored with: 0 to 65534. MFC: the third argument of <c>IMPLEMENT_SERIAL</c>.
    /// </summary>
    public int Schema { get; set; }

    /// <summary>
    /// Whether objects of other schemas than <see cref="Schema"/> can be loaded; otherwise they are refused with
    /// <see cref="ArchiveError.BadSchema"/>. MFC: <c>VERSIONABLE_SCHEMA</c>, which never reaches the wire.
    /// </summary>
    public bool Versionable { get; set; }
}
