using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out what ends a collection by its value: from <c>[TerminatedBy]</c> and <c>[Until]</c>.</summary>
internal static class TerminatorParser
{
    /// <param name="refusal">Why the attribute cannot be meant; null when there is nothing wrong.</param>
    public static Terminator? Parse(IFieldSymbol field, INamedTypeSymbol type, out string? refusal)
    {
        refusal = null;
        if ((field.TerminatedBy() ?? field.AssociatedSymbol?.TerminatedBy()) is not { ConstructorArguments: { IsEmpty: false } arguments })
            return null;
        long value = arguments[0].Value as long? ?? 0;
        if (arguments.Length == 1)
            return new Terminator(value, null, null, IsConverted: false);
        string name = arguments[1].Value as string ?? "";
        INamedTypeSymbol? element = ElementTypes.Of(field.Type) as INamedTypeSymbol;
        ISymbol? member = element is null ? null : LayoutMembers.Find(element, name, type, static (found, answer) =>
            !found.IsStatic && found is IFieldSymbol or IPropertySymbol && NumberOf(answer) is not null);
        if (member is null || NumberOnWire(member) is not { } number)
            refusal = $"'{name}' is no integer field or property of the elements that can be seen from here";
        else if (!number.Holds(value))
            refusal = $"the number {value} does not fit the elements' '{name}'";
        else if (FirstMember(element!) is { } first && !SymbolEqualityComparer.Default.Equals(first, member))
            refusal = $"the elements begin with '{first.Name}', not with '{name}'";
        else
            return new Terminator(value, LayoutMembers.Model(member), number, IsConverted(member, number));

        return null;
    }

    /// <summary>The member by which an element says that it is the last.</summary>
    public static LayoutMember? ParseUntil(IFieldSymbol field, INamedTypeSymbol type, out string? refusal)
    {
        refusal = null;
        if ((field.Until() ?? field.AssociatedSymbol?.Until()) is not { } attribute)
            return null;
        string name = attribute.Argument() as string ?? "";
        ISymbol? member = ElementTypes.Of(field.Type) is not INamedTypeSymbol element ? null : LayoutMembers.Find(
            element,
            name,
            type,
            static (found, answer) => !found.IsStatic && answer.SpecialType == SpecialType.System_Boolean);
        if (member is not null)
            return LayoutMembers.Model(member);
        refusal = $"'{name}' is no bool field, property or method of the elements that can be seen from here";
        return null;
    }

    /// <summary>An enum is a number only when it is converted.</summary>
    private static bool IsConverted(ISymbol member, Primitive number) =>
        TypeShapeParser.PrimitiveOf(LayoutMembers.AnswerOf(member)!) != number;

    private static Primitive? NumberOnWire(ISymbol member) =>
        member.NetworkOrder() is not null ? null
        : WireTypeParser.FromArgument(member.WireType()) is { } asked ? asked.IsInteger() ? asked.Scalar() : null
        : NumberOf(LayoutMembers.AnswerOf(member)!);

    private static Primitive? NumberOf(ITypeSymbol type)
    {
        ITypeSymbol number = (type as INamedTypeSymbol)?.EnumUnderlyingType ?? type;
        return TypeShapeParser.PrimitiveOf(number) is { } primitive && primitive.IsInteger() ? primitive : null;
    }

    /// <summary>The member that is the first on the wire; null where that cannot be seen.</summary>
    private static ISymbol? FirstMember(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } inherited)
        {
            if (FirstMember(inherited) is { } first)
                return first;
            if (inherited.IsArchivable() && !inherited.IsGenerated())
                return null;
        }

        if (!type.IsGenerated() || type.HasBodyOfItsOwn() || PrimaryConstructorCaptures.Find(type).Any())
            return null;
        IFieldSymbol? field = MemberParser.SerializedFields(type)
            .OrderBy(static field => field.Position())
            .FirstOrDefault();
        return field?.AssociatedSymbol ?? field;
    }
}
