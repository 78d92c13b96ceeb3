using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Archives;

/// <summary>Reads in the source what options an archive is opened with.</summary>
internal static class GivenOptions
{
    private const string Runtime = "Stevedore";

    /// <summary>Whether the options may have <c>AllowTrailingData</c>; so may all of which it cannot be seen what they are.</summary>
    public static bool MayAllowTrailingData(IOperation options)
    {
        ISymbol? named = options switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => property,
            _ => null,
        };
        if (named is { Name: "Default", ContainingAssembly.Name: Runtime })
            return false;
        SyntaxNode? made = named is null ? options.Syntax : InitializerOf(named);
        return made is not (BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
            || made.DescendantNodes().Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "AllowTrailingData" });
    }

    private static ExpressionSyntax? InitializerOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };
}
