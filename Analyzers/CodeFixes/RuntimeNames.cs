using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.CodeFixes;

/// <summary>Names types of the runtime as the file at hand can.</summary>
internal static class RuntimeNames
{
    private const string Namespace = "Stevedore";

    /// <summary>The simple name where the file imports the runtime's namespace or is within it, the qualified one elsewhere.</summary>
    public static string Of(string type, SyntaxNode place, string @namespace = Namespace)
    {
        IEnumerable<SyntaxNode> nodes = place.SyntaxTree.GetRoot()
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax);
        bool isImported = nodes.Any(node => node switch
        {
            UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: (int)SyntaxKind.None } import =>
                import.Name.ToString() == @namespace,
            BaseNamespaceDeclarationSyntax space => (space.Name + ".").StartsWith(@namespace + ".", StringComparison.Ordinal),
            _ => false,
        });
        return isImported ? type : $"{@namespace}.{type}";
    }
}
