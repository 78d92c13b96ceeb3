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

/// <summary>
/// Sets properties of a class's <c>[RuntimeClass]</c>, which it adds where it is missing: makes a class with optional members versionable,
/// or raises its schema to the version of its newest member, and makes it versionable with it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RuntimeClassCodeFix))]
[Shared]
public sealed class RuntimeClassCodeFix : EditingCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(TypeDescriptors.Versionable.Id, TypeDescriptors.VersionBeyondSchema.Id);

    /// <inheritdoc/>
    private protected override string TitleOf(Diagnostic diagnostic) =>
        diagnostic.Id == TypeDescriptors.Versionable.Id ? "Make the class versionable" : "Raise the schema";

    /// <inheritdoc/>
    private protected override bool CanMend(SyntaxNode root, Diagnostic diagnostic) =>
        Settings(diagnostic).Any() && ClassAt(root, diagnostic) is not null;

    /// <inheritdoc/>
    private protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        TypeDeclarationSyntax declaration = ClassAt(editor.OriginalRoot, diagnostic)!;
        string name = RuntimeNames.Of("RuntimeClass", declaration);
        foreach ((string property, string value) in Settings(diagnostic))
            editor.ReplaceNode(declaration, (current, _) => Set((TypeDeclarationSyntax)current, name, property, value));
    }

    /// <summary>The class with a property of its attribute, which gets the name at hand where it is missing.</summary>
    internal static SyntaxNode Set(TypeDeclarationSyntax declaration, string name, string property, string value)
    {
        AttributeSyntax? attribute = declaration.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(IsRuntimeClass);
        if (attribute is null)
            return MemberAttributes.With(declaration, $"{name}({property} = {value})");
        AttributeArgumentListSyntax arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        AttributeArgumentSyntax? present = arguments.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);
        IEnumerable<string> given = arguments.Arguments.Select(static argument => argument.ToString());
        AttributeArgumentListSyntax changed = present is null
            ? SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", given.Append($"{property} = {value}"))})")!
            : arguments.ReplaceNode(present, present.WithExpression(SyntaxFactory.ParseExpression(value)));
        return declaration.ReplaceNode(attribute, attribute.WithArgumentList(changed));
    }

    /// <summary>The properties to set, with their values.</summary>
    private static IEnumerable<(string Property, string Value)> Settings(Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(SchemaProperties.Schema, out string? schema) && schema is not null)
            yield return ("Schema", schema);
        if (diagnostic.Properties.ContainsKey(SchemaProperties.MakeVersionable))
            yield return ("Versionable", "true");
    }

    private static bool IsRuntimeClass(AttributeSyntax attribute) =>
        attribute.Name.ToString().Split('.').Last() is "RuntimeClass" or "RuntimeClassAttribute";

    private static TypeDeclarationSyntax? ClassAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
