using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;
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
        int split = -1;
        for (int i = 0; i < body.Operations.Length; i++)
        {
            if (DirectionOf(body.Operations[i], archive, symbols) is null)
                continue;
            if (split >= 0)
                return null;
            split = i;
        }

        if (split < 0 || body.Operations[split] is not IConditionalOperation conditional)
            return null;
        IEnumerable<IOperation> first = [conditional.WhenTrue];
        IEnumerable<IOperation> second;
        if (conditional.WhenFalse is { } otherwise)
            second = [otherwise];
        else if (conditional.WhenTrue is IBlockOperation { Operations.IsEmpty: false } early && early.Operations.Last() is IReturnOperation)
            second = body.Operations.Skip(split + 1);
        else
            return null;

        bool storesFirst = DirectionOf(conditional, archive, symbols) is true;
        IReadOnlyList<WireNode>? stored = new BranchReader(archive, symbols).Read(storesFirst ? first : second);
        IReadOnlyList<WireNode>? loaded = new BranchReader(archive, symbols).Read(storesFirst ? second : first);
        return stored is { Count: > 0 } && loaded is { Count: > 0 } ? Mirror.Compare(stored, loaded) : null;
    }

    /// <summary>Whether the statement asks the archive's direction, and so that the first branch stores.</summary>
    private static bool? DirectionOf(IOperation statement, IParameterSymbol archive, RuntimeSymbols symbols)
    {
        if (statement is not IConditionalOperation conditional)
            return null;
        bool sense = true;
        IOperation condition = conditional.Condition.WithoutConversion();
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            sense = !sense;
            condition = not.Operand.WithoutConversion();
        }

        return condition is IPropertyReferenceOperation { Instance: IParameterReferenceOperation asked, Property: { } property }
            && property.Name is "IsStoring" or "IsLoading"
            && asked.Parameter.Is(archive)
            && property.ContainingType.Is(symbols.Archive)
            ? (property.Name == "IsStoring") == sense
            : null;
    }
}
