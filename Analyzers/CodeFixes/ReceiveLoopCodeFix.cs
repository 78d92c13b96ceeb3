using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Repeats what a receive callback does with a message until the buffer of the archive is empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReceiveLoopCodeFix))]
[Shared]
public sealed class ReceiveLoopCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SocketDescriptors.ReceivesOnce.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Read until the buffer is empty";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => ReadAt(root, diagnostic) is { } read
        && (StatementAt(read) is not null || read.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ExpressionBody: not null });

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        InvocationExpressionSyntax read = ReadAt(editor.OriginalRoot, diagnostic)!;
        ExpressionSyntax isMore = SyntaxFactory.ParseExpression($"!{diagnostic.Properties[SocketDescriptors.ReadArchive]}.IsBufferEmpty");

        if (StatementAt(read) is { Parent: BlockSyntax block } first)
        {
            int index = block.Statements.IndexOf(first);
            DoStatementSyntax loop = Loop(block.Statements.Skip(index), isMore).WithLeadingTrivia(first.GetLeadingTrivia());
            editor.ReplaceNode(block, block.WithStatements(SyntaxFactory.List(block.Statements.Take(index).Append(loop))));
            return;
        }

        MethodDeclarationSyntax method = read.FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        StatementSyntax message = SyntaxFactory.ExpressionStatement(method.ExpressionBody!.Expression.WithoutTrivia());
        editor.ReplaceNode(method, method
            .WithParameterList(method.ParameterList.WithTrailingTrivia(method.GetTrailingTrivia()))
            .WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithBody(SyntaxFactory.Block(Loop([message], isMore)).WithTrailingTrivia(method.GetTrailingTrivia()))
            .WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static DoStatementSyntax Loop(IEnumerable<StatementSyntax> statements, ExpressionSyntax isMore)
    {
        StatementSyntax[] body = [.. statements];
        body[0] = body[0].WithoutLeadingTrivia();
        return SyntaxFactory.DoStatement(SyntaxFactory.Block(body), isMore).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static StatementSyntax? StatementAt(SyntaxNode read) =>
        read.FirstAncestorOrSelf<StatementSyntax>(static statement => statement.Parent is BlockSyntax);

    private static InvocationExpressionSyntax? ReadAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax;
}
