namespace Stevedore;

/// <summary>
/// Says that a member is no longer stored from a schema on. It is still loaded from objects of older schemas, and stored in them when a
/// document is saved in its own generation.
/// </summary>
/// <remarks>
/// MFC example: <c>if (ar.GetObjectSchema() &lt; 3) ar &gt;&gt; m_oldCode;</c> is <c>[Removed(3)] ushort _oldCode</c>. The counterpart of
/// <see cref="System.Runtime.Serialization.OptionalFieldAttribute.VersionAdded"/>. In a body serialized in place, which is of the newest
/// schema, the member is absent.
/// </remarks>
/// <param name="version">The first schema that does not have the member.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class RemovedAttribute(int version) : Attribute
{
    /// <summary>The first schema that does not have the member.</summary>
    public int Version { get; } = version;
}
