using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds parameters of a primary constructor that the compiler keeps in fields because a member uses them. Generated code may name them
/// too; but those that no member uses it must not, since that would make the compiler keep them.
/// </summary>
internal static class PrimaryConstructorCaptures
{
    /// <summary>The captured parameters, in their order. Those of a construction have its types.</summary>
    public static IEnumerable<IParameterSymbol> Find(INamedTypeSymbol type)
    {
        // The parameters of a record are properties.
        IMethodSymbol? constructor = type.IsRecord ? null : type.InstanceConstructors.FirstOrDefault(candidate =>
            candidate.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax);
        if (constructor is null || constructor.Parameters.IsEmpty)
            return [];
        ILookup<string, IdentifierNameSyntax> uses = type.DeclaringSyntaxReferences
            .SelectMany(declaration => ((TypeDeclarationSyntax)declaration.GetSyntax()).Members)
            .SelectMany(Bodies)
            .SelectMany(body => body.DescendantNodesAndSelf())
            .OfType<IdentifierNameSyntax>()
            .ToLookup(identifier => identifier.Identifier.ValueText);
        return constructor.Parameters.Where(parameter => uses[parameter.Name].Any(use => Means(use, parameter, type)));
    }

    /// <summary>False for a variable or member of the same name.</summary>
    private static bool Means(IdentifierNameSyntax use, IParameterSymbol parameter, INamedTypeSymbol type)
    {
        SemanticModel model = type.Compilation().GetSemanticModel(use.SyntaxTree);
        return SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use).Symbol, parameter.OriginalDefinition);
    }

    /// <summary>The parts of a member that run after the constructor: not its initializer, not its types.</summary>
    private static IEnumerable<SyntaxNode> Bodies(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                return new SyntaxNode?[] { method.Body, method.ExpressionBody }.OfType<SyntaxNode>();
            case PropertyDeclarationSyntax { ExpressionBody: { } expression }:
                return [expression];
            case IndexerDeclarationSyntax { ExpressionBody: { } expression }:
                return [expression];
            case BasePropertyDeclarationSyntax { AccessorList: { } accessors }:
                return accessors.Accessors;
            default:
                return [];
        }
    }
}
