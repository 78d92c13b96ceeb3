using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Closes an archive before what is under it, by moving the statement that closes it up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TearDownOrderCodeFix))]
[Shared]
public sealed class TearDownOrderCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SocketDescriptors.TearDownOrder.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Close the archive first";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        StatementAt(root, diagnostic) is { } closing && FirstToCloseBefore(closing) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        ExpressionStatementSyntax closing = StatementAt(editor.OriginalRoot, diagnostic)!;
        editor.InsertBefore(FirstToCloseBefore(closing)!, closing);
        editor.RemoveNode(closing);
    }

    /// <summary>Of the statements since the archive was last mentioned, the first that closes something.</summary>
    private static StatementSyntax? FirstToCloseBefore(ExpressionStatementSyntax closing)
    {
        string archive = ReceiverOf(closing)!;
        return ((BlockSyntax)closing.Parent!).Statements
            .TakeWhile(statement => statement != closing)
            .Reverse()
            .TakeWhile(statement => !statement
                .DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Any(expression => expression.ToString() == archive))
            .LastOrDefault(static statement => statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(Closes));
    }

    private static bool Closes(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Close" or "Dispose" or "DisposeAsync" };

    private static string? ReceiverOf(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            ? access.Expression.ToString()
            : null;

    private static ExpressionStatementSyntax? StatementAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<StatementSyntax>()
            is ExpressionStatementSyntax { Parent: BlockSyntax } statement
        && ReceiverOf(statement) is not null
            ? statement
            : null;
}
