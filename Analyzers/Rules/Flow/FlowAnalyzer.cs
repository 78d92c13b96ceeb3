using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

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
            var concerned = new ConcurrentDictionary<IOperation, bool>();
            body.RegisterOperationAction(
                operation =>
                {
                    if (rule.Concerns(operation.Operation))
                        concerned[Root(operation.Operation)] = true;
                },
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
            body.RegisterOperationBlockEndAction(end =>
            {
                foreach (IOperation root in concerned.Keys)
                {
                    ControlFlowGraph graph = end.GetControlFlowGraph(end.OperationBlocks.First(block => Root(block) == root));
                    var facts = new MemberFacts(rule, root.SemanticModel!, memberFacts, end.CancellationToken);
                    HashSet<ISymbol> reassigned = FlowBody.FindReassigned(graph.OriginalOperation);
                    Analyze(new FlowBody(graph, end.OwningSymbol, reassigned, facts));
                }

                void Analyze(FlowBody flowBody)
                {
                    end.CancellationToken.ThrowIfCancellationRequested();
                    new FlowGraph(flowBody, new FlowTransfer(rule, flowBody, symbols)).Analyze(end.ReportDiagnostic);
                    foreach (FlowBody nested in flowBody.NestedBodies(end.CancellationToken))
                        Analyze(nested);
                }
            });
        });
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
