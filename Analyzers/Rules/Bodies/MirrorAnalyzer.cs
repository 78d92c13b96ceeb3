using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Bodies;

/// <summary>STV0106: the two branches of a hand-written <c>Serialize</c> transfer the same values in the same order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MirrorAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ArchiveDescriptors.MirrorBroken);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols) =>
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is not IMethodSymbol { Name: "Serialize" or "Stevedore.IArchivable.Serialize", Parameters.Length: 1 } method)
                return;
            IParameterSymbol archive = method.Parameters[0];
            if (!archive.Type.Is(symbols.Archive))
                return;
            foreach (IBlockOperation body in block.OperationBlocks.OfType<IBlockOperation>())
            {
                if (Find(body, archive, symbols) is not { } difference)
                    continue;
                block.ReportDiagnostic(Diagnostic.Create(
                    ArchiveDescriptors.MirrorBroken,
                    difference.Place.GetLocation(),
                    difference.Counterpart is { } counterpart ? [counterpart.GetLocation()] : null,
                    difference.Sentence));
            }
        });

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

        return condition is IPropertyReferenceOperation { Instance: IParameterReferenceOperation asked, Property: { Name: "IsStoring" or "IsLoading" } property }
            && asked.Parameter.Is(archive)
            && property.ContainingType.Is(symbols.Archive)
            ? (property.Name == "IsStoring") == sense
            : null;
    }
}
