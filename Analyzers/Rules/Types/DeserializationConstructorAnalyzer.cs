using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0022: a class that is stored by what it says it is made of, and cannot be made of that again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeserializationConstructorAnalyzer : ArchivedTypeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.DeserializationConstructor);

    /// <inheritdoc/>
    private protected override IEnumerable<Diagnostic> Judge(INamedTypeSymbol type)
    {
        if (type.IsAbstract || !type.IsByData() || ObjectData.ConstructorOf(type) is not null || NamesAnotherClass(type))
            return [];
        return [Diagnostic.Create(TypeDescriptors.DeserializationConstructor, type.Locations[0], type.Name)];
    }

    /// <summary>Whether objects of another class are stored in the place of its own, by <c>SetType</c>.</summary>
    private static bool NamesAnotherClass(INamedTypeSymbol type) => ObjectData.MethodsOf(type)
        .SelectMany(static method => method.DeclaringSyntaxReferences)
        .SelectMany(static declaration => declaration.GetSyntax().DescendantTokens())
        .Any(static token => token.IsKind(SyntaxKind.IdentifierToken)
            && token.ValueText is "SetType" or "FullTypeName");
}
