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
    MemberLives lives,
    SemanticModel model,
    CancellationToken cancellation)
{
    /// <summary>Helpers that call helpers are followed so far.</summary>
    private const int MaximumDepth = 3;

    /// <summary>A body whose helpers are called in more states than this follows them no further.</summary>
    private const int MaximumFollowed = 200;

    private readonly Dictionary<ISymbol, List<(FlowState Entry, HelperEffect? Effect)>> _known = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _inProgress = new(SymbolEqualityComparer.Default);
    private int _followed;

    /// <summary>Whether the call is to a helper and an object that the rule follows goes in or comes out.</summary>
    public static bool Concerns(IOperation operation, FlowRule rule, INamedTypeSymbol? caller) =>
        operation is IInvocationOperation call
        && HelperBodies.IsHelper(call, caller)
        && (rule.Tracks(call.TargetMethod.ReturnType) || call.TargetMethod.Parameters.Any(parameter => rule.Tracks(parameter.Type)));

    /// <summary>What the method does that begins in this state; null when that cannot be told.</summary>
    public HelperEffect? EffectOf(IMethodSymbol method, FlowState entry)
    {
        if (!_known.TryGetValue(method, out List<(FlowState Entry, HelperEffect? Effect)>? known))
            _known.Add(method, known = []);
        foreach ((FlowState Entry, HelperEffect? Effect) before in known)
        {
            if (before.Entry.SameAs(entry))
                return before.Effect;
        }

        if (_inProgress.Count == MaximumDepth || _followed == MaximumFollowed || !_inProgress.Add(method))
            return null;
        _followed++;
        HelperEffect? effect = Follow(method, entry);
        _inProgress.Remove(method);
        known.Add((entry, effect));
        return effect;
    }

    private HelperEffect? Follow(IMethodSymbol method, FlowState entry)
    {
        if (HelperBodies.Of(method, model, cancellation) is not { } operation)
            return null;
        ControlFlowGraph graph = ControlFlowGraph.Create(operation, cancellation);
        FlowBody body = new(graph, method, FlowBody.FindReassigned(operation), FlowBody.FindCaptured(operation), memberFacts, lives);
        // What a lambda holds of an object, it may use at any time.
        if (method.Parameters.Any(body.IsCaptured))
            return null;
        return new FlowGraph(body, new FlowTransfer(rule, body, symbols, this)).Outcome(entry);
    }
}
