using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds parameters of a primary constructor that the compiler keeps in fields because a member uses them. Symbols do not show those
/// fields, and code cannot name them, so what they hold would be lost.
/// </summary>
internal static class PrimaryConstructorCaptures
{
    public static IEnumerable<string> Find(INamedTypeSymbol type)
    {
        // The parameters of a record are properties.
        if (type.IsRecord)
            yield break;

        IMethodSymbol? constructor = type.InstanceConstructors.FirstOrDefault(candidate =>
            candidate.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax);
        if (constructor is null)
            yield break;

        var used = new HashSet<string>(type.DeclaringSyntaxReferences
            .SelectMany(declaration => ((TypeDeclarationSyntax)declaration.GetSyntax()).Members)
            .SelectMany(Bodies)
            .SelectMany(body => body.DescendantNodesAndSelf())
            .OfType<IdentifierNameSyntax>()
            .Select(identifier => identifier.Identifier.ValueText));
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (used.Contains(parameter.Name) && type.GetMembers(parameter.Name).IsEmpty)
                yield return parameter.Name;
        }
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
