using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Marks a member that has no wire form, or is left out without it, <c>[NonSerialized]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoNotSerializeCodeFix))]
[Shared]
public sealed class DoNotSerializeCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(TypeDescriptors.NoWireForm.Id, TypeDescriptors.LeftOutDelegate.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Do not archive the member";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        MemberAttributes.DeclarationAt(root, diagnostic.Location) is FieldDeclarationSyntax or PropertyDeclarationSyntax or ParameterSyntax;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        SyntaxNode declaration = MemberAttributes.DeclarationAt(editor.OriginalRoot, diagnostic.Location)!;

        // The fields of one declaration have their attributes in common.
        string attribute = declaration is FieldDeclarationSyntax ? "NonSerialized" : "field: NonSerialized";
        editor.ReplaceNode(declaration, (current, _) => HasIt(current, attribute) ? current : MemberAttributes.With(current, attribute));
    }

    private static bool HasIt(SyntaxNode declaration, string attribute) =>
        declaration is MemberDeclarationSyntax member && member.AttributeLists.Any(list => list.ToString() == $"[{attribute}]");
}
