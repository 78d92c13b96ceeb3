using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// STV0301 to STV0304 where the code has the type: its layout differs from what <c>ArchiveSchema.txt</c> says. It is reported at the type,
/// since fixes act only on diagnostics of source files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayoutAnalyzer : StevedoreAnalyzer
{
    /// <summary>The property that tells fixes what the file calls the type.</summary>
    internal const string Identity = nameof(Identity);

    /// <summary>The property that lists the members that are all that was added to the layout.</summary>
    internal const string AddedMembers = nameof(AddedMembers);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        CompatibilityDescriptors.LayoutChanged,
        CompatibilityDescriptors.Disappeared,
        CompatibilityDescriptors.NotListed,
        CompatibilityDescriptors.CannotLoad);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        if (SchemaFile.TryFind(context.Options)?.GetText(context.CancellationToken) is not { } text)
            return;
        DeclaredLayouts layouts = new(context.Compilation);
        Lazy<CompatibilityCheck> check = new(() => new CompatibilityCheck(SchemaFileParser.Parse(text), layouts.FormerNames));
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (layouts.Of(type, action.CancellationToken) is not { } layout)
                    return;
                foreach (CompatibilityFinding finding in check.Value.Of(layout))
                {
                    action.ReportDiagnostic(Diagnostic.Create(
                        finding.Rule,
                        type.Locations[0],
                        PropertiesOf(layout, finding),
                        finding.Arguments));
                }
            },
            SymbolKind.NamedType);
        context.RegisterForeignLineAction((line, place, file) =>
        {
            if (layouts.Of(line, file.CancellationToken) is not { } layout)
                return;
            foreach (CompatibilityFinding finding in check.Value.Of(layout))
                file.ReportDiagnostic(Diagnostic.Create(finding.Rule, place, PropertiesOf(layout, finding), finding.Arguments));
        });
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(DeclaredLayout layout, CompatibilityFinding finding)
    {
        bool canBeRaised = layout.Schema is not null && finding.Rule == CompatibilityDescriptors.LayoutChanged;
        ImmutableDictionary<string, string?> properties = canBeRaised
            ? SchemaProperties.Raised(layout.Schema!.Value + 1).Add(AddedMembers, string.Join(",", finding.AddedMembers))
            : ImmutableDictionary<string, string?>.Empty;
        return properties.Add(Identity, layout.Key.Identity);
    }
}
