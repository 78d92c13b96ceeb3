using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>One call of a helper. Its body works on the caller's state, in which its parameters hold what they are given.</summary>
internal sealed class HelperCall
{
    private readonly IInvocationOperation _call;
    private readonly CalledMethods _helpers;
    private readonly FlowBody _body;
    private readonly FlowState _entry;
    private readonly List<(string Name, ImmutableHashSet<FlowValue> Values)> _handed;

    private HelperCall(
        IInvocationOperation call,
        CalledMethods helpers,
        FlowBody body,
        FlowState entry,
        List<(string Name, ImmutableHashSet<FlowValue> Values)> handed,
        HelperEffect effect)
    {
        _call = call;
        _helpers = helpers;
        _body = body;
        _entry = entry;
        _handed = handed;
        Effect = effect;
    }

    /// <summary>Gets what the helper does.</summary>
    public HelperEffect Effect { get; }

    /// <summary>Follows the helper, or returns null when what it does cannot be told.</summary>
    public static HelperCall? Follow(
        IInvocationOperation call,
        FlowRule rule,
        FlowExpressions expressions,
        FlowBody body,
        FlowState state,
        CalledMethods helpers)
    {
        List<(string Name, ImmutableHashSet<FlowValue> Values)> handed = [];
        FlowState entry = state;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (rule.Tracks(parameter.Type))
            {
                ImmutableHashSet<FlowValue> values = expressions.ValuesOf(argument.Value, state);
                entry = entry.WithHolding(new Place(parameter), values);
                handed.Add((argument.Value.WithoutConversion().Syntax.ToString(), values));
            }
            else
            {
                entry = entry.WithTest(new Place(parameter), expressions.TestOf(argument.Value, state)?.Kept());
            }
        }

        foreach (ISymbol member in FlowState.MembersOf(state))
        {
            handed.Add((
                member is ITypeSymbol ? "this" : member.Name,
                state.HeldBy(new Place(member)) ?? FlowValue.SetOf(FlowValue.InitiallyIn(member))));
        }

        return helpers.EffectOf(call.TargetMethod, entry) is { } effect
            ? new HelperCall(call, helpers, body, entry, handed, effect)
            : null;
    }

    /// <summary>
    /// The diagnostic that the call deserves because of what the helper does on every path with an object that it is given.
    /// </summary>
    public Diagnostic? Judge(FlowRule rule)
    {
        FlowState blank = _entry;
        foreach (FlowValue value in _handed.SelectMany(static each => each.Values).Where(static value => value.Identity is not null))
            blank = blank.WithFacts(value, FlowRule.Unknown);

        if (_helpers.EffectOf(_call.TargetMethod, blank) is not { } effect)
            return null;
        foreach ((string name, ImmutableHashSet<FlowValue> values) in _handed)
        {
            int before = values.Aggregate(0, (facts, value) => facts | _body.FactsOf(value, _entry));
            // What is so in any order of calls, the helper is told itself.
            if (values.All(value => _body.Lives.AreFactsAtRest(value, rule.FactsAtRest(_body.FactsOf(value, _entry)))))
                continue;
            if (rule.JudgeHandover(_call, name, before, effect.FactsOf(values)) is { } diagnostic)
                return diagnostic;
        }

        return null;
    }
}
