using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Puts <c>using</c> before the declaration of an archive that is not closed on every path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisposeArchiveCodeFix))]
[Shared]
public sealed class DisposeArchiveCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ArchiveDescriptors.NeverClosed.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Dispose the archive with 'using'";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => DeclarationAt(root, diagnostic) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        LocalDeclarationStatementSyntax declaration = DeclarationAt(editor.OriginalRoot, diagnostic)!;
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.UsingKeyword)
            .WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        editor.ReplaceNode(declaration, declaration.WithoutLeadingTrivia().WithUsingKeyword(keyword));
    }

    /// <summary>The declaration of the archive alone, where <c>using</c> may stand and nothing assigns the variable again.</summary>
    private static LocalDeclarationStatementSyntax? DeclarationAt(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode creation = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            && variable.Parent?.Parent is LocalDeclarationStatementSyntax
            {
                Declaration.Variables.Count: 1,
                Parent: BlockSyntax or GlobalStatementSyntax,
            } declaration
            && !IsAssignedAgain(variable.Identifier.ValueText, declaration)
            ? declaration
            : null;
    }

    private static bool IsAssignedAgain(string name, LocalDeclarationStatementSyntax declaration)
    {
        SyntaxNode scope = declaration.Parent is GlobalStatementSyntax global ? global.Parent! : declaration.Parent!;
        return scope.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left is IdentifierNameSyntax target && target.Identifier.ValueText == name,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => argument.Expression.ToString() == name,
            _ => false,
        });
    }
}
