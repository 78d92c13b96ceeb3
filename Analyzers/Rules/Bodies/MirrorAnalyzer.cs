using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Bodies;

/// <summary>STV0106: the two branches of a hand-written <c>Serialize</c> transfer the same values in the same order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MirrorAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.MirrorBroken);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        foreach (ExecutableBody body in ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken))
        {
            if (body is not
                {
                    Owner: IMethodSymbol { Name: "Serialize" or "Stevedore.IArchivable.Serialize", Parameters.Length: 1 } method,
                    Root: IMethodBodyOperation { BlockBody: { } block },
                })
                continue;
            IParameterSymbol archive = method.Parameters[0];
            if (!archive.Type.Is(symbols.Archive) || Find(block, archive, symbols) is not { } difference)
                continue;
            file.ReportDiagnostic(Diagnostic.Create(
                ArchiveDescriptors.MirrorBroken,
                difference.Place.GetLocation(),
                difference.Counterpart is { } counterpart ? [counterpart.GetLocation()] : null,
                difference.Sentence));
        }
    };

    private static Mirror.Difference? Find(IBlockOperation body, IParameterSymbol archive, RuntimeSymbols symbols)
    {
        if (DirectionSplit.Of(body, archive, symbols) is not { } split)
            return null;
        IReadOnlyList<WireNode>? stored = new BranchReader(archive, symbols).Read(split.Storing);
        IReadOnlyList<WireNode>? loaded = new BranchReader(archive, symbols).Read(split.Loading);
        return stored is { Count: > 0 } && loaded is { Count: > 0 } ? Mirror.Compare(stored, loaded) : null;
    }
}
