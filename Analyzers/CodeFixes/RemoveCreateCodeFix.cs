using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Removes the <c>Create</c> of a socket that is accepted into, and the <c>Bind</c> that only a created socket can do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCreateCodeFix))]
[Shared]
public sealed class RemoveCreateCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SocketDescriptors.AcceptIntoCreated.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Do not create the socket before";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => Creations(root, diagnostic).Any();

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        foreach (StatementSyntax creation in Creations(editor.OriginalRoot, diagnostic))
            editor.RemoveNode(creation, SyntaxRemoveOptions.KeepNoTrivia);
    }

    /// <summary>
    /// The statements that create the accepted socket, in the statement lists around the call; elsewhere they may serve other paths.
    /// </summary>
    private static IEnumerable<StatementSyntax> Creations(SyntaxNode root, Diagnostic diagnostic)
    {
        InvocationExpressionSyntax? accept = root
            .FindNode(diagnostic.Location.SourceSpan)
            .FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (accept is not { ArgumentList.Arguments.Count: > 0 })
            yield break;
        string socket = accept.ArgumentList.Arguments[0].Expression.ToString();
        for (SyntaxNode? level = accept;
            level is not null and not MemberDeclarationSyntax { Parent: TypeDeclarationSyntax };
            level = level.Parent)
        {
            IEnumerable<StatementSyntax> earlier = StatementsBeside(level).Where(statement => statement.SpanStart < accept.SpanStart);
            foreach (StatementSyntax statement in earlier.Where(statement => Creates(statement, socket)))
                yield return statement;
        }
    }

    private static IEnumerable<StatementSyntax> StatementsBeside(SyntaxNode level) => level.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement),
        _ => [],
    };

    private static bool Creates(StatementSyntax statement, string socket) =>
        statement is ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access },
        }
        && access.Name.Identifier.ValueText is "Create" or "Bind"
        && access.Expression.ToString() == socket;
}
