using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>One call of a helper: what it is given, and what becomes of that in the caller's state.</summary>
internal sealed class HelperCall
{
    private readonly IInvocationOperation _call;
    private readonly CalledMethods _helpers;
    private readonly HandedObject[] _handed;
    private readonly HelperEffect _effect;

    private HelperCall(IInvocationOperation call, CalledMethods helpers, HandedObject[] handed, HelperEffect effect)
    {
        _call = call;
        _helpers = helpers;
        _handed = handed;
        _effect = effect;
    }

    /// <summary>Gets the facts of the new object that the helper returns, or null when it may be any object.</summary>
    public int? Returned => _effect.Returned;

    /// <summary>Follows the helper, or returns null when what it does cannot be told.</summary>
    public static HelperCall? Follow(
        IInvocationOperation call,
        FlowRule rule,
        FlowExpressions expressions,
        FlowBody body,
        FlowState state,
        CalledMethods helpers)
    {
        List<HandedObject> handed = [];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && rule.Tracks(parameter.Type))
                Add(parameter, expressions.ValuesOf(argument.Value, state));
        }

        foreach (ISymbol member in FlowState.MembersOf(state))
            Add(member, state.HeldBy(new Place(member)) ?? FlowValue.SetOf(FlowValue.InitiallyIn(member)));

        // Under two names, one object would be two to the helper.
        FlowValue[] objects = [.. handed.SelectMany(static each => each.Values).Where(static value => value.Identity is not null)];
        if (objects.Distinct().Count() != objects.Length)
            return null;
        HandedObject[] all = [.. handed];
        return helpers.EffectOf(call.TargetMethod, all) is { } effect ? new HelperCall(call, helpers, all, effect) : null;

        void Add(ISymbol holder, ImmutableHashSet<FlowValue> values)
        {
            int facts = 0;
            foreach (FlowValue value in values)
                facts |= body.FactsOf(value, state);
            handed.Add(new HandedObject(holder, values, facts));
        }
    }

    /// <summary>
    /// The diagnostic that the call deserves because of what the helper does on every path with an object that it is given.
    /// </summary>
    public Diagnostic? Judge(FlowRule rule)
    {
        if (_helpers.EffectOf(_call.TargetMethod, [.. _handed.Select(static each => each.OfWhichNothingIsKnown())]) is not { } effect)
            return null;
        foreach (HandedObject each in _handed)
        {
            string? name = each.Holder switch
            {
                IParameterSymbol parameter => ArgumentFor(parameter),
                ITypeSymbol => "this",
                ISymbol member => member.Name,
            };
            if (name is not null
                && !each.IsNull
                && rule.JudgeHandover(_call, name, each.Facts, effect.FactsOf(each.Holder)) is { } diagnostic)
                return diagnostic;
        }

        return null;
    }

    /// <summary>The caller's state after the call.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="forget">Takes a member out of which nothing is known any more.</param>
    public FlowState After(FlowState state, Func<FlowState, Place, FlowState> forget)
    {
        foreach (HandedObject each in _handed)
        {
            int after = _effect.FactsOf(each.Holder);
            bool isCertain = each.Values.Count == 1;
            foreach (FlowValue value in each.Values)
            {
                if (value.Identity is not null && after != each.Facts)
                    state = state.WithFacts(value, isCertain ? after : each.Facts | after);
            }

        }

        foreach (ISymbol member in _effect.Members)
        {
            if (_effect.NewIn(member) is { } held)
                state = WithNew(state, new Place(member), held, forget);
            else if (!_handed.Any(each => each.Holder.Is(member)))
                state = state.WithFacts(FlowValue.InitiallyIn(member), _effect.FactsOf(member));
        }

        return state;
    }

    private FlowState WithNew(FlowState state, Place member, ImmutableHashSet<FlowValue> held, Func<FlowState, Place, FlowState> forget)
    {
        if (held.Any(static value => value.Identity is not SyntaxNode))
            return forget(state, member);
        foreach (FlowValue made in held)
            state = state.WithoutIdentity(made).WithFacts(made, _effect.FactsOf(made));
        return state.WithHolding(member, held);
    }

    private string? ArgumentFor(ISymbol parameter) =>
        _call.Arguments.FirstOrDefault(argument => argument.Parameter.Is(parameter))?.Value.WithoutConversion().Syntax.ToString();
}
