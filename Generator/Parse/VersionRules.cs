using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds members whose versions cannot be.</summary>
internal static class VersionRules
{
    public static IEnumerable<Problem> Check(INamedTypeSymbol type, EquatableArray<Member> members, ClassRegistration? registration)
    {
        string name = type.ToDisplayString();
        Member? version = null;
        foreach (Member member in members.OrderBy(member => member.Order ?? 0))
        {
            // A structure has no schema, and without one nothing is newer than it.
            bool hasVersion = version is not null || registration is not null;
            bool isBeyond = version is null && registration is not null
                && (member.VersionAdded > registration.Schema || member.VersionRemoved > registration.Schema);
            bool isEmpty = member.VersionRemoved is { } removed && (removed <= (member.VersionAdded ?? 0) || !hasVersion);
            if (isBeyond || isEmpty)
                yield return new Problem(ProblemIds.VersionBeyondSchema, member.Name, name, member.Name);

            if (!member.IsBodyVersion)
                continue;
            if (version is not null || !IsInteger(member.Shape))
            {
                yield return new Problem(
                    ProblemIds.NoWireForm,
                    member.Name,
                    $"'{name}.{member.Name}'",
                    "a body has one version, and it is an integer");
            }

            version = member;
        }
    }

    /// <summary>
    /// True when the class's own body says which version it is, before the member: then the object's schema does not matter to it.
    /// </summary>
    public static bool HasBodyVersionBefore(INamedTypeSymbol type, IFieldSymbol field) => MemberParser.SerializedFields(type)
        .TakeWhile(candidate => !SymbolEqualityComparer.Default.Equals(candidate, field))
        .Any(candidate => (candidate.BodyVersion() ?? candidate.AssociatedSymbol?.BodyVersion()) is not null);

    private static bool IsInteger(TypeShape shape) => shape is TypeShape.Scalar scalar && scalar.Primitive.IsInteger();
}
