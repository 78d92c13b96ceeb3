using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Awaits the async form of a call that blocks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitAsyncFormCodeFix))]
[Shared]
public sealed class AwaitAsyncFormCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ArchiveDescriptors.BlocksInAsync.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Await the async form";

    /// <summary>A call behind <c>?.</c> cannot be awaited as it stands: there may be nothing to await.</summary>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(ArchiveDescriptors.NeedsOnlyAwait)
        && CallAt(root, diagnostic) is { } call
        && NameOf(call) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic) =>
        editor.ReplaceNode(CallAt(editor.OriginalRoot, diagnostic)!, static (current, _) => Awaited((InvocationExpressionSyntax)current));

    private static ExpressionSyntax Awaited(InvocationExpressionSyntax call)
    {
        SimpleNameSyntax name = NameOf(call)!;
        SimpleNameSyntax asyncName = name
            .WithIdentifier(SyntaxFactory.Identifier(name.Identifier.Text + "Async").WithTriviaFrom(name.Identifier));
        AwaitExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            WithMemory(call.ReplaceNode(name, asyncName)).WithoutTrivia());
        ExpressionSyntax whole = IsReceiver(call) ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited;
        return whole.WithTriviaFrom(call);
    }

    /// <summary>The call with memory where it gave spans, which no task can keep.</summary>
    private static InvocationExpressionSyntax WithMemory(InvocationExpressionSyntax call)
    {
        IEnumerable<SimpleNameSyntax> spans = call.ArgumentList.Arguments
            .Select(static argument => argument.Expression is InvocationExpressionSyntax inner ? NameOf(inner) : null)
            .OfType<SimpleNameSyntax>()
            .Where(static name => name.Identifier.ValueText == "AsSpan");
        return call.ReplaceNodes(spans, static (span, _) => SyntaxFactory.IdentifierName("AsMemory").WithTriviaFrom(span));
    }

    private static bool IsReceiver(InvocationExpressionSyntax call) => call.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == call,
        ElementAccessExpressionSyntax access => access.Expression == call,
        ConditionalAccessExpressionSyntax access => access.Expression == call,
        InvocationExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static InvocationExpressionSyntax? CallAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax;
}
