using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0010: an attribute on a member that changes nothing about how the member is archived.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleAttributeAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.IdleAttribute);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
                    || !archived.Contains(type, action.CancellationToken))
                    return;
                foreach (ISymbol member in type.GetMembers())
                {
                    foreach ((AttributeData attribute, string reason) in IdleAttributes.Of(member, type, action.CancellationToken))
                    {
                        if (attribute.Location(action.CancellationToken) is { } location)
                            action.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.IdleAttribute, location, NameOf(attribute), reason));
                    }
                }
            },
            SymbolKind.NamedType);
    }

    private static string NameOf(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        string name = attribute.AttributeClass!.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
