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
        IMethodSymbol? constructor = type.IsRecord ? null : PrimaryConstructors.Of(type);
        if (constructor is null || constructor.Parameters.IsEmpty)
            return [];
        ILookup<string, IdentifierNameSyntax> uses = PrimaryConstructors.Members(type)
            .SelectMany(Bodies)
            .SelectMany(body => body.DescendantNodesAndSelf())
            .OfType<IdentifierNameSyntax>()
            .ToLookup(identifier => identifier.Identifier.ValueText);
        Compilation compilation = type.Compilation();
        return constructor.Parameters.Where(parameter => uses[parameter.Name]
            .Any(use => PrimaryConstructors.Means(use, parameter, compilation)));
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
