using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>Says of members that a generated formatter does not store that they need not be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExceptMembersCodeFix))]
[Shared]
public sealed class ExceptMembersCodeFix : EditingCodeFix
{
    private const string Except = nameof(Except);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.ForeignMember.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) => "Say that the members need not be stored";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(ForeignTypeAnalyzer.LeftOut) && LineAt(root, diagnostic) is { ArgumentList: not null };

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        AttributeArgumentListSyntax arguments = LineAt(editor.OriginalRoot, diagnostic)!.ArgumentList!;
        AttributeArgumentSyntax? present = arguments.Arguments
            .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Except);
        IEnumerable<string> excepted = present is null ? [] : present.Expression.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .Where(static name => name is LiteralExpressionSyntax or InvocationExpressionSyntax)
            .Select(static name => name.ToString());
        IEnumerable<string> added = diagnostic.Properties[ForeignTypeAnalyzer.LeftOut]!.Split(',').Select(static name => $"\"{name}\"");
        IEnumerable<string> others = arguments.Arguments
            .Where(argument => argument != present)
            .Select(static argument => argument.ToString());
        string except = $"{Except} = new[] {{ {string.Join(", ", excepted.Concat(added))} }}";
        editor.ReplaceNode(arguments, SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", others.Append(except))})")!);
    }

    private static AttributeSyntax? LineAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
}
