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

/// <summary>Begins a body written by hand with the call of the base's body, as MFC programs do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallBaseBodyCodeFix))]
[Shared]
public sealed class CallBaseBodyCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ArchiveDescriptors.BaseNotCalled.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Call the base's Serialize first";

    /// <summary>The body of a base that only archives can call has no name to call it by.</summary>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        MethodAt(root, diagnostic) is { Body: not null } method && method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        MethodDeclarationSyntax method = MethodAt(editor.OriginalRoot, diagnostic)!;
        SyntaxTriviaList ends = method.Body!.OpenBraceToken.TrailingTrivia;
        StatementSyntax call = SyntaxFactory.ParseStatement($"base.Serialize({method.ParameterList.Parameters[0].Identifier.Text});")
            .WithLeadingTrivia(method.Body.Statements.Count > 0 ? Indentation.Of(method.Body.Statements[0]) : default)
            .WithTrailingTrivia(ends)
            .WithAdditionalAnnotations(Formatter.Annotation);
        if (method.Body.Statements.Count > 0)
            editor.InsertBefore(method.Body.Statements[0], call);
        else
            editor.ReplaceNode(method.Body, method.Body.AddStatements(call));
    }

    private static MethodDeclarationSyntax? MethodAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>();
}
