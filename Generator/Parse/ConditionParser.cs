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
        Compilation compilation = type.Compilation();
        ISymbol? member = Members(foreign ?? type, name)
            .Where(candidate => IsCondition(candidate, mustBeStatic: foreign is not null))
            .FirstOrDefault(candidate => compilation.IsSymbolAccessibleWithin(candidate, type));
        if (member is null)
        {
            refusal = foreign is null
                ? $"its condition '{name}' is no {Kinds} of the class"
                : $"its condition '{foreign.Name}.{name}' is no static {Kinds}";
            return null;
        }

        string parameters = member is not IMethodSymbol method ? "" : method.Parameters.IsEmpty ? "()" : "(archive)";
        return new Condition(foreign is null ? null : names.NameOf(foreign), MemberParser.Escape(name), parameters);
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers(name))
                yield return member;
        }
    }

    private static bool IsCondition(ISymbol member, bool mustBeStatic) => (member.IsStatic || !mustBeStatic) && member switch
    {
        IFieldSymbol field => IsBool(field.Type),
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => IsBool(property.Type),
        IMethodSymbol { Arity: 0 } method => IsBool(method.ReturnType)
            && (method.Parameters.IsEmpty || method.Parameters.Length == 1 && RuntimeTypes.IsArchive(method.Parameters[0].Type)),
        _ => false,
    };

    private static bool IsBool(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;
}
