using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>Finds primary constructors, and what in a type uses their parameters.</summary>
internal static class PrimaryConstructors
{
    /// <summary>The primary constructor of a type in source; null if it has none.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(static candidate =>
        !candidate.IsImplicitlyDeclared
        && candidate.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>The members of all declarations of a type.</summary>
    public static IEnumerable<MemberDeclarationSyntax> Members(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .SelectMany(static declaration => ((TypeDeclarationSyntax)declaration.GetSyntax()).Members);

    /// <summary>False for a variable or member of the same name.</summary>
    public static bool Means(IdentifierNameSyntax use, IParameterSymbol parameter, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(
            compilation.GetSemanticModel(use.SyntaxTree).GetSymbolInfo(use).Symbol,
            parameter.OriginalDefinition);
}
