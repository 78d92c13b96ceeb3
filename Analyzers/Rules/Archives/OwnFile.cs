using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Archives;

/// <summary>Tells the streams over a file that are opened for an archive, and used for nothing else.</summary>
internal static class OwnFile
{
    /// <summary>Whether the expression opens a file, or names a local that was declared so and is mentioned nowhere else.</summary>
    public static bool IsOpenedBy(IOperation stream)
    {
        if (stream is not ILocalReferenceOperation { Local: var local })
            return Opens(stream.Syntax);
        return local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax declared
            && declared.Initializer?.Value is { } opened
            && Opens(opened)
            && IsMentionedOnce(local.Name, declared);
    }

    private static bool Opens(SyntaxNode expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OpenRead" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Open" } access } =>
            access.Expression is IdentifierNameSyntax { Identifier.ValueText: "File" },
        ObjectCreationExpressionSyntax creation => creation.Type.ToString() is "FileStream" or "System.IO.FileStream",
        ImplicitObjectCreationExpressionSyntax { Parent.Parent.Parent: VariableDeclarationSyntax declaration } =>
            declaration.Type.ToString() is "FileStream" or "System.IO.FileStream",
        _ => false,
    };

    private static bool IsMentionedOnce(string name, VariableDeclaratorSyntax declared)
    {
        SyntaxNode scope = declared.Ancestors().First(static node =>
            node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
        return scope.DescendantNodes().Count(node => node is IdentifierNameSyntax mention && mention.Identifier.ValueText == name) == 1;
    }
}
