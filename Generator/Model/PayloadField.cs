namespace Stevedore.Generator.Model;

/// <summary>A field as payloads of BinaryFormatter have it.</summary>
/// <param name="Name">The name as source code writes it.</param>
/// <param name="FieldName">The name in metadata, which is the one in the payload.</param>
/// <param name="Type">The type, where a variable of it is needed.</param>
/// <param name="IsPublic">A payload has the name of no base before it.</param>
internal sealed record PayloadField(
    string Name,
    string FieldName,
    MemberAccess Access,
    TypeName Type,
    bool IsPublic,
    bool IsOptional,
    EquatableArray<string> FormerNames);
