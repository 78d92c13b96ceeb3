using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>Makes a member that leads back to its own type a reference, by removing <c>[Embedded]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeReferenceCodeFix))]
[Shared]
public sealed class MakeReferenceCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.EmbeddedCycle.Id);

    /// <inheritdoc/>
    private protected override string Title => "Make the member a reference";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) => EmbeddedAt(root, diagnostic) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        AttributeSyntax attribute = EmbeddedAt(editor.OriginalRoot, diagnostic)!;
        editor.ReplaceNode(attribute.Parent!.Parent!, (current, _) => MemberAttributes.Without(current, attribute));
    }

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
