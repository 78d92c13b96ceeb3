using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the bool member that <c>[When]</c> names.</summary>
internal static class ConditionParser
{
    private const string Kinds = "bool field, property or method (without parameters or with an Archive)";

    /// <param name="type">The type that has the attribute's member.</param>
    /// <param name="refusal">Why the condition is none; null when it is one, or when there is no attribute.</param>
    public static Condition? Parse(IFieldSymbol field, INamedTypeSymbol type, NameScope names, out string? refusal)
    {
        refusal = null;
        if ((field.When() ?? field.AssociatedSymbol?.When()) is not { } attribute || attribute.ConstructorArguments.IsEmpty)
            return null;
        INamedTypeSymbol? foreign = attribute.ConstructorArguments[0].Value as INamedTypeSymbol;
        string name = attribute.ConstructorArguments[attribute.ConstructorArguments.Length - 1].Value as string ?? "";
        ISymbol? member = LayoutMembers.Find(foreign ?? type, name, type, IsCondition);
        if (member is null)
        {
            refusal = foreign is null
                ? $"its condition '{name}' is no {Kinds} of the class"
                : $"its condition '{foreign.Name}.{name}' is no static {Kinds}";
            return null;
        }

        LayoutMember named = LayoutMembers.Model(member);
        return new Condition(foreign is null ? null : names.NameOf(foreign), named.Name, named.Parameters);

        bool IsCondition(ISymbol candidate, ITypeSymbol answer) =>
            (candidate.IsStatic || foreign is null) && answer.SpecialType == SpecialType.System_Boolean;
    }
}
