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

/// <summary>Gives a structure that is written raw a member that keeps its padding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepPaddingCodeFix))]
[Shared]
public sealed class KeepPaddingCodeFix : EditingCodeFix
{
    private const string Name = "_padding";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.PaddingNotKept.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Keep the padding";

    /// <summary>Where members have offsets, what keeps the padding needs one too, and which is for people to say.</summary>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => StructureAt(root, diagnostic) is { } structure
        && structure.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
        && !structure.DescendantTokens().Any(static token => token.ValueText is Name or "FieldOffset" or "FieldOffsetAttribute");

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        TypeDeclarationSyntax structure = StructureAt(editor.OriginalRoot, diagnostic)!;
        string modifiers = structure.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "private readonly" : "private";
        string type = RuntimeNames.Of("StructurePadding", structure, "Stevedore.Mfc");
        editor.AddMember(
            structure,
            SyntaxFactory.ParseMemberDeclaration($"{modifiers} {type} {Name};")!.WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static TypeDeclarationSyntax? StructureAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
