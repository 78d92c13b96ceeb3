using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>What bytes the generated formatter of a type of another assembly writes.</summary>
/// <param name="Operations">One for each member of the type.</param>
internal sealed record ForeignPlan(ForeignType Type, EquatableArray<WireOperation> Operations)
{
    public static ForeignPlan Of(ForeignType type) =>
        new(type, type.Members.Select(static member => Planner.Plan(member.Shape)).ToEquatableArray());

    /// <summary>The bytes in the words of MFC, without the byte that a class begins with.</summary>
    public string Notation => string.Join("; ", Type.Members
        .Zip(Operations, static (member, operation) => $"{member.Name.TrimStart('@')}: {operation.Notation}"));
}
