using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Finds members that loading leaves without what their initializers say, where these do not run.</summary>
internal static class LostInitializers
{
    /// <summary>The first such member of the class or of its bases; null if loading assigns all that matters.</summary>
    public static string? FirstOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { DeclaringSyntaxReferences.IsEmpty: false }; level = level.BaseType)
        {
            // Whoever asks to be called has set these members so for BinaryFormatter, which runs no initializers at all.
            if (CallbackParser.IsCalledWhenLoading(level))
                continue;
            foreach ((string member, TypeSyntax _, ExpressionSyntax value) in MemberInitializers.Of(level))
            {
                IFieldSymbol? field = level.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.Declared().Name == member);
                if (field is not null && !SaysNothing(value) && (!IsAlwaysLoaded(field, level) || SaysComparer(field, value)))
                    return member;
            }
        }

        return null;
    }

    private static bool IsAlwaysLoaded(IFieldSymbol field, INamedTypeSymbol type) =>
        MemberParser.SerializedFields(type).Contains(field, SymbolEqualityComparer.Default)
        && field.OptionalField() is null
        && (field.When() ?? field.Declared().When()) is null
        && (field.Removed() ?? field.Declared().Removed()) is null;

    /// <summary>A collection that is loaded keeps the comparer of the one that its initializer has made.</summary>
    private static bool SaysComparer(IFieldSymbol field, ExpressionSyntax value) =>
        field.Type is INamedTypeSymbol type
        && NetTypes.HasComparer(type)
        && value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or InvocationExpressionSyntax;

    private static bool SaysNothing(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            SaysNothing(suppressed.Operand),
        DefaultExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.Token.Text is "null" or "default" or "false" or "0",
        _ => false,
    };
}
