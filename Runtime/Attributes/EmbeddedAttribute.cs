namespace Stevedore;

/// <summary>
/// Serializes a class-typed member, or the elements of a collection member, in place: the body alone, without tag, identity or null.
/// </summary>
/// <remarks>
/// The member corresponds to a C++ value member. Without the attribute it is a reference, as a C++ pointer stored with <c>ar &lt;&lt;
/// p</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class EmbeddedAttribute : Attribute;
