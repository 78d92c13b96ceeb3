using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// The methods of a type that its other methods call: what one of them does to the objects it is given, and to those in the members, is
/// found by following the same rule through its body. Only methods of the same file that nobody can override are followed.
/// </summary>
internal sealed class CalledMethods(
    FlowRule rule,
    RuntimeSymbols symbols,
    MemberFacts memberFacts,
    SemanticModel model,
    CancellationToken cancellation)
{
    /// <summary>Helpers that call helpers are followed so far.</summary>
    private const int MaximumDepth = 3;

    private readonly Dictionary<(ISymbol Method, string Entry), HelperEffect?> _known = new();
    private readonly HashSet<ISymbol> _inProgress = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the call is to a helper and an object that the rule follows goes in or comes out.</summary>
    public static bool Concerns(IOperation operation, FlowRule rule, INamedTypeSymbol? caller) =>
        operation is IInvocationOperation call
        && HelperBodies.IsHelper(call, caller)
        && (rule.Tracks(call.TargetMethod.ReturnType) || call.TargetMethod.Parameters.Any(parameter => rule.Tracks(parameter.Type)));

    /// <summary>
    /// What the method does, called with these objects in its parameters and in the members; null when that cannot be told.
    /// </summary>
    public HelperEffect? EffectOf(IMethodSymbol method, IReadOnlyCollection<HandedObject> handed)
    {
        string entry = string.Join(
            ";",
            handed.Select(static each => string.Format(CultureInfo.InvariantCulture, "{0}={1}", each.Name, each.IsNull ? -1 : each.Facts)));
        if (_known.TryGetValue((method, entry), out HelperEffect? effect))
            return effect;
        if (_inProgress.Count == MaximumDepth || !_inProgress.Add(method))
            return null;
        effect = Follow(method, handed);
        _inProgress.Remove(method);
        _known[(method, entry)] = effect;
        return effect;
    }

    private HelperEffect? Follow(IMethodSymbol method, IReadOnlyCollection<HandedObject> handed)
    {
        if (HelperBodies.Of(method, model, cancellation) is not { } operation)
            return null;
        ControlFlowGraph graph = ControlFlowGraph.Create(operation, cancellation);
        FlowBody body = new(graph, method, FlowBody.FindReassigned(operation), FlowBody.FindCaptured(operation), memberFacts);
        // What a lambda holds of an object, it may use at any time.
        if (method.Parameters.Any(body.IsCaptured))
            return null;
        FlowState entry = FlowState.Empty;
        foreach (HandedObject each in handed)
            entry = each.EnterInto(entry);
        return new FlowGraph(body, new FlowTransfer(rule, body, symbols, this)).Outcome(entry);
    }
}
