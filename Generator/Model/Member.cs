namespace Stevedore.Generator.Model;

/// <summary>One field, or the property that a compiler-made field belongs to.</summary>
/// <param name="Name">The name as source code writes it, with <c>@</c> where it is a keyword.</param>
/// <param name="FieldName">The name of the field in metadata, which is not the member's where the compiler made the field.</param>
/// <param name="VersionAdded">The first schema that has the member, from <c>[OptionalField(VersionAdded = n)]</c>.</param>
/// <param name="VersionRemoved">The first schema that no longer has the member, from <c>[Removed(n)]</c>.</param>
/// <param name="IsBodyVersion">The member is the version of the body, from <c>[BodyVersion]</c>.</param>
/// <param name="Condition">From <c>[When]</c>.</param>
/// <param name="Order">The position from <c>[Order(n)]</c>.</param>
internal sealed record Member(
    string Name,
    string FieldName,
    TypeShape Shape,
    MemberAccess Access,
    MemberForm Form,
    bool IsEmbedded,
    int? VersionAdded,
    int? VersionRemoved,
    bool IsBodyVersion,
    Condition? Condition,
    int? Order)
{
    /// <summary>How the elements are had, if the member stands for those of the object itself.</summary>
    public OwnElements Elements { get; init; }

    /// <summary>A member without attributes.</summary>
    public static Member Plain(string name, string fieldName, TypeShape shape, MemberAccess access) => new(
        name,
        fieldName,
        shape,
        access,
        MemberForm.None,
        IsEmbedded: false,
        VersionAdded: null,
        VersionRemoved: null,
        IsBodyVersion: false,
        Condition: null,
        Order: null);
}
