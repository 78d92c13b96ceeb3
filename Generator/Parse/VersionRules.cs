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
            SchemaOrder order = version is null && registration is not null ? registration.Order : SchemaOrder.ByNumber;
            bool isBeyond = version is null && registration is not null
                && (IsBeyond(member.VersionAdded, registration) || IsBeyond(member.VersionRemoved, registration));
            int added = member.VersionAdded is { } since ? order.PlaceOf(since) : 0;
            bool isEmpty = member.VersionRemoved is { } removed && (order.PlaceOf(removed) <= added || !hasVersion);
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

    /// <summary>Whether a class stored in this schema never has what came with a version.</summary>
    public static bool IsBeyond(int? version, ClassRegistration registration) => version is { } number
        && (!registration.Order.Has(number) || registration.Order.PlaceOf(number) > registration.Order.PlaceOf(registration.Schema));

    /// <summary>
    /// True when the class's own body says which version it is, before the member: then the object's schema does not matter to it.
    /// </summary>
    public static bool HasBodyVersionBefore(INamedTypeSymbol type, IFieldSymbol field) => MemberParser.SerializedFields(type)
        .TakeWhile(candidate => !SymbolEqualityComparer.Default.Equals(candidate, field))
        .Any(candidate => (candidate.BodyVersion() ?? candidate.AssociatedSymbol?.BodyVersion()) is not null);

    private static bool IsInteger(TypeShape shape) => shape is TypeShape.Scalar scalar && scalar.Primitive.IsInteger();
}
