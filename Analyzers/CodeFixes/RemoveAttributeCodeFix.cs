using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>
/// Removes an attribute that has no effect, or the <c>[Embedded]</c> of a member that leads back to its own type, which makes the member a
/// reference.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeCodeFix))]
[Shared]
public sealed class RemoveAttributeCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(TypeDescriptors.IdleAttribute.Id, TypeDescriptors.EmbeddedCycle.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) =>
        IsOfMember(diagnostic) ? "Make the member a reference" : "Remove the attribute";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => AttributeAt(root, diagnostic) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        AttributeSyntax attribute = AttributeAt(editor.OriginalRoot, diagnostic)!;
        editor.ReplaceNode(attribute.Parent!.Parent!, (current, _) => MemberAttributes.Without(current, attribute));
    }

    private static AttributeSyntax? AttributeAt(SyntaxNode root, Diagnostic diagnostic) => IsOfMember(diagnostic)
        ? EmbeddedAt(root, diagnostic)
        : root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>A circle is reported at the member, an attribute without effect at the attribute.</summary>
    private static bool IsOfMember(Diagnostic diagnostic) => diagnostic.Id == TypeDescriptors.EmbeddedCycle.Id;

    private static AttributeSyntax? EmbeddedAt(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxList<AttributeListSyntax> lists = MemberAttributes.DeclarationAt(root, diagnostic.Location) switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute =>
            attribute.Name.ToString().Split('.').Last() is "Embedded" or "EmbeddedAttribute");
    }
}
