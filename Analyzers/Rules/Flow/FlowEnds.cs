using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>Judges the objects that a body made and leaves behind, each once.</summary>
internal sealed class FlowEnds(FlowRule rule)
{
    private readonly HashSet<SyntaxNode> _judged = [];
    private readonly Dictionary<SyntaxNode, int> _left = [];

    /// <summary>Judges all objects, in the state in which one of the body's paths ends.</summary>
    public void Judge(FlowState state, Action<Diagnostic> report)
    {
        foreach (FlowValue made in state.KnownObjects)
        {
            int facts = state.FactsOf(made)!.Value;
            if (IsHeldByMember(state, made))
                Note(made, rule.FactsAfterEscape(facts));
            else
                Judge(made, facts, report);
        }
    }

    /// <summary>Judges the objects that only these locals hold, whose scope ends here.</summary>
    public void Judge(FlowState state, IEnumerable<ILocalSymbol> leaving, Action<Diagnostic> report)
    {
        foreach (ILocalSymbol local in leaving)
        {
            Place place = new(local);
            if (state.HeldBy(place) is { } held
                && FlowValue.CertainOf(held) is { } made
                && !state.AssignedPlaces.Any(other =>
                    !other.Equals(place) && other.Symbol is not null && state.HeldBy(other)!.Contains(made)))
                Judge(made, state.FactsOf(made) ?? 0, report);
        }
    }

    /// <summary>What a member holds lives on with its instance.</summary>
    private static bool IsHeldByMember(FlowState state, FlowValue made) =>
        state.HoldersOf(made).Any(static place => place.Symbol is IFieldSymbol or IPropertySymbol);

    /// <summary>Judges by all ends together the objects that none of them told the rule enough of.</summary>
    public void JudgeAll(Action<Diagnostic> report)
    {
        foreach (KeyValuePair<SyntaxNode, int> left in _left)
        {
            if (!_judged.Contains(left.Key) && rule.JudgeAtAllEnds(left.Key, left.Value) is { } diagnostic)
                report(diagnostic);
        }
    }

    private void Judge(FlowValue made, int facts, Action<Diagnostic> report)
    {
        Note(made, facts);
        if (made.Identity is SyntaxNode creation && rule.JudgeAtEnd(creation, facts) is { } diagnostic && _judged.Add(creation))
            report(diagnostic);
    }

    private void Note(FlowValue made, int facts)
    {
        if (made.Identity is SyntaxNode creation)
            _left[creation] = facts | (_left.TryGetValue(creation, out int elsewhere) ? elsewhere : 0);
    }
}
