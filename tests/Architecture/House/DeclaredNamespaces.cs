using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Architecture.Tests.House;

/// <summary>The namespaces that a file puts something into.</summary>
internal static class DeclaredNamespaces
{
    public static IEnumerable<string> In(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.Select(member => member switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        GlobalStatementSyntax or null => null,
        _ => "",
    }).OfType<string>();
}
