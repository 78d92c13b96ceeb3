using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds members that stand in the wrong place: before what their layout goes by, or behind what has no end of its own.</summary>
internal static class SequenceRules
{
    public static IEnumerable<Problem> Check(INamedTypeSymbol type, IFieldSymbol[] fields, EquatableArray<Member> members) =>
        CheckQuestions(type, members).Concat(CheckRest(type, fields));

    /// <summary>What a member asks another one for must be loaded when the member is.</summary>
    private static IEnumerable<Problem> CheckQuestions(INamedTypeSymbol type, EquatableArray<Member> members)
    {
        HashSet<string> behind = new(members.Select(static member => member.Name));
        foreach (Member member in members.OrderBy(static member => member.Order ?? 0))
        {
            foreach (string asked in AskedBy(member).Where(behind.Contains))
                yield return new Problem(ProblemIds.AskedBeforeLoaded, member.Name, type.ToDisplayString(), member.Name, asked);

            behind.Remove(member.Name);
        }
    }

    private static IEnumerable<string> AskedBy(Member member)
    {
        if (member.Condition is { Type: null, Parameters: "" } condition)
            yield return condition.Name;
        foreach (LayoutMember held in member.Form.HeldCount.Where(static held => held.Parameters.Length == 0))
            yield return held.Name;
    }

    private static IEnumerable<Problem> CheckRest(INamedTypeSymbol type, IFieldSymbol[] fields)
    {
        IFieldSymbol[] ordered = [.. fields.OrderBy(static field => field.Position())];
        for (int i = 0; i < ordered.Length; i++)
        {
            ISymbol owner = ordered[i].AssociatedSymbol ?? ordered[i];
            bool isLast = i == ordered.Length - 1;
            bool isRest = IsRest(ordered[i]) || RestInPlace(ordered[i], isInCollection: false);
            if (isRest && !isLast || RestInPlace(ordered[i], isInCollection: true))
                yield return new Problem(ProblemIds.BehindTheRest, owner.Name, type.ToDisplayString(), owner.Name);
        }

        if (fields.Length > 0 && type.BaseType is { SpecialType: SpecialType.None } inherited && HasRest(inherited))
            yield return new Problem(ProblemIds.BehindTheRest, member: null, type.ToDisplayString(), inherited.ToDisplayString());
    }

    private static bool IsRest(IFieldSymbol field) => (field.Rest() ?? field.AssociatedSymbol?.Rest()) is not null;

    /// <summary>Whether a body in place ends with a rest: that of the member, or those of its elements.</summary>
    private static bool RestInPlace(IFieldSymbol field, bool isInCollection)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;
        ITypeSymbol innermost = ElementTypes.Innermost(field.Type);
        bool isElement = !SymbolEqualityComparer.Default.Equals(innermost, field.Type);
        bool isInPlace = innermost.IsValueType || (field.Embedded() ?? owner.Embedded()) is not null;
        bool isNested = (field.NestedArchive() ?? owner.NestedArchive()) is not null;
        return isElement == isInCollection && isInPlace && (!isNested || isElement)
            && innermost is INamedTypeSymbol body && HasRest(body);
    }

    private static bool HasRest(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.IsGenerated() && !level.HasBodyOfItsOwn() && MemberParser.SerializedFields(level).Any(IsRest))
                return true;
        }

        return false;
    }
}
