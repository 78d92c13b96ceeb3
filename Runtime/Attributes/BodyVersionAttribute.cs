namespace Stevedore;

/// <summary>
/// Says that this member is the version of its class's body: <c>[OptionalField(VersionAdded = n)]</c> and <c>[Removed(n)]</c> of the
/// members behind it go by its number instead of by the object's schema.
/// </summary>
/// <remarks>
/// MFC example: <c>WORD version = 3; if (ar.IsStoring()) ar &lt;&lt; version; else ar &gt;&gt; version;</c> at the head of a base class's
/// <c>Serialize</c>, or the version in the header of a document, is <c>[BodyVersion] private ushort _version = 3;</c>. The member is stored
/// as it is: a loaded object keeps its generation until the program sets another, and a new one has that of the initializer. It also serves
/// bodies in place, which have no schema.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class BodyVersionAttribute : Attribute;
