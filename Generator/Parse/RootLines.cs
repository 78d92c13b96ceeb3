using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds what <c>[assembly: ArchiveRoot(typeof(…))]</c> names: whole values that no call names.</summary>
internal static class RootLines
{
    private const string Attribute = "ArchiveRoot";
    private const string FullName = Attribute + "Attribute";

    /// <summary>The names of the attribute, as source writes it.</summary>
    public static IReadOnlyList<string> Words { get; } = [Attribute, FullName];

    /// <summary>Whether an attribute is such a line, by the look of it.</summary>
    public static bool Is(AttributeSyntax attribute) => SubjectOf(attribute) is not null && NameOf(attribute.Name) is Attribute or FullName;

    /// <summary>The type that a line names; null if the attribute is another one.</summary>
    public static ITypeSymbol? TypeOf(AttributeSyntax line, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(line, cancellation).Symbol is IMethodSymbol { ContainingType: { } attribute }
        && RuntimeTypes.Is(attribute, FullName, RuntimeNamespaces.Archives)
        && SubjectOf(line) is { } subject
            ? model.GetTypeInfo(subject.Type, cancellation).Type
            : null;

    // With its nulls, which the data of an attribute do not have.
    private static TypeOfExpressionSyntax? SubjectOf(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Select(static argument => argument.Expression).OfType<TypeOfExpressionSyntax>().FirstOrDefault();

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
