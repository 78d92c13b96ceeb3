using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0018: what another generator writes into an archivable type. Generators do not see each other's code; an analyzer sees all of it,
/// and compares it with what was generated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseenMemberAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.UnseenMember);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        // Without the generator, as in a tool that runs only analyzers, there is nothing to compare with.
        if (!context.Compilation.SyntaxTrees.Any(static tree => tree.FilePath.Contains(Archivability.Generator)))
            return;
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                if (archived.Contains((INamedTypeSymbol)action.Symbol, action.CancellationToken))
                    Analyze(action);
            },
            SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!SerializableDeclarations.GetsGeneratedBody(type, context.CancellationToken))
            return;
        foreach (ISymbol member in UnseenMembers.Of(type, context.CancellationToken))
        {
            Location location = member.Locations.FirstOrDefault(IsWritten) ?? LocationOf(type);
            Report(location, $"'{type.Name}.{member.Name}' is not stored, since another generator writes it");
        }

        bool isLeftAlone = EmittedBodies.Of(type, context.CancellationToken) is null;
        if (isLeftAlone && TypeParser.Parse(type, context.CancellationToken) is { IsArchivable: true })
            Report(LocationOf(type), $"Nothing is generated for '{type.Name}', since another generator writes what makes it archivable");

        void Report(Location location, string what) =>
            context.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.UnseenMember, location, what));
    }

    private static Location LocationOf(INamedTypeSymbol type) =>
        type.Locations.FirstOrDefault(IsWritten) ?? type.Locations[0];

    /// <summary>Nothing is reported in a file that people do not see.</summary>
    private static bool IsWritten(Location location) =>
        location.SourceTree is { FilePath: var path } && !path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);
}
