using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>What a rule may ask of the state before an operation, beyond the facts of an expression: which objects rest on which.</summary>
internal readonly struct FlowView(FlowExpressions expressions, FlowState state, Func<FlowValue, int> facts)
{
    /// <summary>The facts of the objects that an expression may stand for, joined.</summary>
    public int FactsOf(IOperation expression)
    {
        int joined = 0;
        foreach (FlowValue value in expressions.ValuesOf(expression, state))
            joined |= facts(value);
        return joined;
    }

    /// <summary>
    /// The facts of each object that rests on the one the expression stands for; none when that is not one certain object.
    /// </summary>
    public IEnumerable<int> FactsOver(IOperation? expression) => CertainIdentityOf(expression) is { } foundation
        ? state.ThoseOver(foundation).Select(facts)
        : [];

    /// <summary>The facts of each other object that rests on what the expression's object rests on.</summary>
    public IEnumerable<int> FactsBeside(IOperation? expression)
    {
        FlowValue? certain = CertainIdentityOf(expression);
        return certain is { } value && state.FoundationOf(value) is { } foundation
            ? state.ThoseOver(foundation).Where(other => !other.Equals(value)).Select(facts)
            : [];
    }

    /// <summary>The expression that made the object, or null when that is not certain.</summary>
    public SyntaxNode? CreationOf(IOperation? expression) => CertainIdentityOf(expression)?.Identity as SyntaxNode;

    private FlowValue? CertainIdentityOf(IOperation? expression) => FlowValue.CertainOf(expressions.ValuesOf(expression, state));
}
