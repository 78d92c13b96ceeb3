using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Reads what the generator has written for a type, as it stands in the compilation.</summary>
internal static class EmittedBodies
{
    /// <summary>The names that the generated <c>Serialize</c> uses; null if there is none, or one that only throws.</summary>
    public static HashSet<string>? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        MethodDeclarationSyntax? body = type.DeclaringSyntaxReferences
            .Where(static declaration => IsOfBodies(declaration.SyntaxTree.FilePath))
            .SelectMany(declaration => ((TypeDeclarationSyntax)declaration.GetSyntax(cancellation)).Members)
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(static method => method.Identifier.Text == "Serialize");
        if (body is null)
            return null;
        // A backing field is named in the text of an attribute.
        IEnumerable<string> named = body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(static name => !SyntaxFacts.IsInTypeOnlyContext(name))
            .Select(static name => name.Identifier.ValueText);
        IEnumerable<string> quoted = body.DescendantNodes().OfType<AttributeSyntax>()
            .SelectMany(static attribute => attribute.DescendantTokens())
            .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken))
            .Select(static token => token.ValueText);
        return [.. named, .. quoted];
    }

    private static bool IsOfBodies(string path) =>
        path.Contains(Archivability.Generator) && !path.EndsWith(RefusedType.FileName, StringComparison.Ordinal);
}
