using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// The base of analyzers that follow values through bodies. A body in which the rule finds nothing that concerns it is left
/// before its control-flow graph is built.
/// </summary>
public abstract class FlowAnalyzer : StevedoreAnalyzer
{
    /// <summary>Makes the rule for one compilation, or null when the compilation lacks what the rule is about.</summary>
    private protected abstract FlowRule? CreateRule(RuntimeSymbols symbols);

    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        if (CreateRule(symbols) is not { } rule)
            return;

        var memberFacts = new ConcurrentDictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        context.RegisterOperationBlockStartAction(body =>
        {
            bool concerns = false;
            body.RegisterOperationAction(
                action => concerns |= IsOfConcern(action.Operation, action.ContainingSymbol.ContainingType),
                OperationKind.Invocation,
                OperationKind.ObjectCreation,
                OperationKind.PropertyReference);
            body.RegisterOperationBlockEndAction(end =>
            {
                if (!concerns)
                    return;

                IEnumerable<IGrouping<IOperation, IOperation>> bodies = end.OperationBlocks.GroupBy(Root);
                foreach (IGrouping<IOperation, IOperation> blocks in bodies)
                {
                    if (!blocks.Key.DescendantsAndSelf().Any(operation => IsOfConcern(operation, end.OwningSymbol.ContainingType)))
                        continue;
                    ControlFlowGraph graph = end.GetControlFlowGraph(blocks.First());
                    var facts = new MemberFacts(rule, blocks.Key.SemanticModel!, memberFacts, end.CancellationToken);
                    var helpers = new CalledMethods(rule, symbols, facts, blocks.Key.SemanticModel!, end.CancellationToken);
                    HashSet<ISymbol> reassigned = FlowBody.FindReassigned(graph.OriginalOperation);
                    Analyze(new FlowBody(graph, end.OwningSymbol, reassigned, FlowBody.FindCaptured(graph.OriginalOperation), facts), helpers, end);
                }
            });
        });

        bool IsOfConcern(IOperation operation, INamedTypeSymbol? type) => rule.Concerns(operation) || CalledMethods.Concerns(operation, rule, type);

        void Analyze(FlowBody body, CalledMethods helpers, OperationBlockAnalysisContext end)
        {
            end.CancellationToken.ThrowIfCancellationRequested();
            new FlowGraph(body, new FlowTransfer(rule, body, symbols, helpers)).Analyze(end.ReportDiagnostic);
            foreach (FlowBody nested in body.NestedBodies(end.CancellationToken))
                Analyze(nested, helpers, end);
        }
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
