namespace Stevedore;

/// <summary>
/// Says in which order a class had its schemas, where a later one has a lower number. <c>[OptionalField(VersionAdded = n)]</c>,
/// <c>[Removed(n)]</c> and <c>[BaseBody]</c> go by this order; objects of a schema that is not in it are refused with
/// <see cref="ArchiveError.BadSchema"/>.
/// </summary>
/// <remarks>MFC: <c>IMPLEMENT_SERIAL(CPart, CObject, VERSIONABLE_SCHEMA | 10002)</c> that became <c>VERSIONABLE_SCHEMA | 2</c>.</remarks>
/// <param name="schemas">All schemas that the class has had, the oldest first; the last is the present one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SchemaOrderAttribute(params int[] schemas) : Attribute
{
    /// <summary>The schemas, the oldest first.</summary>
    public int[] Schemas { get; } = schemas;
}
