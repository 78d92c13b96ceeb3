using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// The base of analyzers that follow values through bodies. A body in which the rule finds nothing that concerns it is left
/// before its control-flow graph is built.
/// </summary>
public abstract class FlowAnalyzer : SourceAnalyzer
{
    /// <summary>Makes the rule for one compilation, or null when the compilation lacks what the rule is about.</summary>
    private protected abstract FlowRule? CreateRule(RuntimeSymbols symbols);

    /// <inheritdoc/>
    private protected sealed override Action<SemanticModelAnalysisContext>? CreateInspection(RuntimeSymbols symbols)
    {
        if (CreateRule(symbols) is not { } rule)
            return null;
        ConcurrentDictionary<ISymbol, int> memberFacts = new(SymbolEqualityComparer.Default);
        return file =>
        {
            Dictionary<ISymbol, MemberLives> lives = new(SymbolEqualityComparer.Default);
            foreach (ExecutableBody body in ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken))
            {
                if (!IsOfConcern(body) || ExecutableBodies.GraphOf(body, file.CancellationToken) is not { } graph)
                    continue;
                MemberFacts facts = new(rule, file.SemanticModel, memberFacts, file.CancellationToken);
                MemberLives members = LivesOf(body.Owner.ContainingType, facts, file, lives);
                CalledMethods helpers = new(rule, symbols, facts, members, file.SemanticModel, file.CancellationToken);
                HashSet<ISymbol> reassigned = FlowBody.FindReassigned(graph.OriginalOperation);
                HashSet<ISymbol> captured = FlowBody.FindCaptured(graph.OriginalOperation);
                Analyze(new FlowBody(graph, body.Owner, reassigned, captured, facts, members), helpers, file);
            }
        };

        bool IsOfConcern(ExecutableBody body) => body.Root.DescendantsAndSelf().Any(operation =>
            rule.Concerns(operation) || CalledMethods.Concerns(operation, rule, body.Owner.ContainingType));

        MemberLives LivesOf(
            INamedTypeSymbol? type,
            MemberFacts facts,
            SemanticModelAnalysisContext file,
            Dictionary<ISymbol, MemberLives> known)
        {
            if (type is null)
                return MemberLives.None;
            if (known.TryGetValue(type, out MemberLives? lives))
                return lives;
            lives = MemberLives.Of(type, rule, symbols, facts, file.SemanticModel, file.CancellationToken);
            known.Add(type, lives);
            foreach (Diagnostic diagnostic in lives.Judge(rule).Where(found => found.Location.SourceTree == file.SemanticModel.SyntaxTree))
                file.ReportDiagnostic(diagnostic);
            return lives;
        }

        void Analyze(FlowBody body, CalledMethods helpers, SemanticModelAnalysisContext file)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            FlowGraph graph = new(body, new FlowTransfer(rule, body, symbols, helpers));
            graph.Analyze(body.Lives.EntryOf(body.Owner), file.ReportDiagnostic);
            foreach (FlowBody nested in body.NestedBodies(file.CancellationToken))
                Analyze(nested, helpers, file);
        }
    }
}
