using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>Carries a state through the operations of one body in the order in which they are evaluated.</summary>
internal sealed class FlowTransfer
{
    private readonly FlowRule _rule;
    private readonly FlowBody _body;
    private readonly RuntimeSymbols _symbols;
    private readonly FlowExpressions _expressions;
    private readonly CalledMethods _helpers;
    private readonly Forgetting _forgetting;
    private readonly FlowEffects _effects;
    private readonly FactsOf _factsOf;
    private FlowState _state = FlowState.Empty;
    private Action<Diagnostic>? _report;

    /// <summary>Prepares the transfer of one rule through one body.</summary>
    public FlowTransfer(FlowRule rule, FlowBody body, RuntimeSymbols symbols, CalledMethods helpers)
    {
        _helpers = helpers;
        _rule = rule;
        _body = body;
        _symbols = symbols;
        _forgetting = new Forgetting(body);
        _expressions = new FlowExpressions(rule, body);
        _effects = new FlowEffects(rule, body, _expressions);
        Ends = new FlowEnds(rule);
        Conditions = new FlowConditions(rule, body, _expressions);
        Decisions = new FlowDecisions(rule, body, _expressions);
        _factsOf = expression => FactsOfAny(_expressions.ValuesOf(expression, _state));
    }

    /// <summary>Gets what expressions stand for.</summary>
    public FlowExpressions Expressions => _expressions;

    /// <summary>Gets what conditions say.</summary>
    public FlowConditions Conditions { get; }

    /// <summary>Gets what calls decide for what inevitably follows them.</summary>
    public FlowDecisions Decisions { get; }

    /// <summary>Gets the judge of what the body leaves behind.</summary>
    public FlowEnds Ends { get; }

    /// <summary>The state after the operation.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="operation">The operation of a basic block, or its branch value.</param>
    /// <param name="report">Receives what the rule finds; null while the states are still being computed.</param>
    public FlowState After(FlowState state, IOperation operation, Action<Diagnostic>? report)
    {
        _state = state;
        _report = report;
        Visit(operation);
        return _state;
    }

    /// <summary>The state after the expression's object is given to the caller.</summary>
    public FlowState AfterEscape(FlowState state, IOperation returned)
    {
        _state = state;
        Escape(_expressions.ValuesOf(returned, _state));
        return _state;
    }

    private void Visit(IOperation operation)
    {
        Carry(operation);
        if (Flight.Escapes(operation, _expressions, _body))
            Escape(_expressions.ValuesOf(operation, _state));
    }

    private void Carry(IOperation operation)
    {
        switch (operation)
        {
            case IFlowAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation:
                break;
            case ISimpleAssignmentOperation assignment:
                VisitChildren(assignment.Target);
                Visit(assignment.Value);
                if (assignment.Target is IPropertyReferenceOperation property)
                    Use(property);
                Assign(assignment.Target, assignment.Value);
                break;
            case IFlowCaptureOperation capture:
                Visit(capture.Value);
                Hold(_body.PlaceOf(capture.Id), capture.Value);
                break;
            case IAssignmentOperation assignment:
                VisitChildren(assignment);
                ForgetTargets(assignment.Target);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                Forget(new Place(declared));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Visit(argument.Value);
                ForgetTargets(argument.Value);
                break;
            case IArgumentOperation argument:
                Visit(argument.Value);
                if (argument.Parent is not IInvocationOperation call || !HelperBodies.IsHelper(call, _body.ContainingType))
                    Pass(argument);
                break;
            default:
                VisitChildren(operation);
                Evaluate(operation);
                break;
        }
    }

    private void VisitChildren(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
            Visit(child);
    }

    private void Evaluate(IOperation operation)
    {
        if (operation is not (IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IAwaitOperation))
            return;
        HelperCall? help = null;
        if (operation is IInvocationOperation call && HelperBodies.IsHelper(call, _body.ContainingType))
            help = CallHelper(call);
        else
            Use(operation);
        if (help is null && ForeignCode.MayRun(operation, _symbols))
            _state = _forgetting.AfterForeignCode(_state);
        if (help is { Effect: { ReturnsGiven: true } effect })
        {
            _state = _state.WithHolding(Place.ResultOf(operation.Syntax), effect.Given);
        }
        else if (_expressions.IsSource(operation))
        {
            JudgeOverwritten(operation);
            FlowValue made = FlowValue.MadeBy(operation.Syntax);
            int facts = _rule.FactsAmongOthers(operation, help?.Effect.Returned ?? _rule.FactsOfResult(operation, _factsOf), View());
            FlowValue? foundation = _rule.FoundationOf(operation) is { } under
                ? FlowValue.CertainOf(_expressions.ValuesOf(under, _state))
                : null;
            _state = _state.WithoutIdentity(made).WithFacts(made, facts);
            if (foundation is { } certain && !certain.Equals(made))
                _state = _effects.AfterCreation(operation, made, _state.WithFoundation(made, certain));
        }
    }

    /// <summary>Follows a helper, or treats it as any other method when it cannot be followed, for which null is returned.</summary>
    private HelperCall? CallHelper(IInvocationOperation call)
    {
        HelperCall? help = call.TargetMethod.Is(_body.Owner)
            ? null
            : HelperCall.Follow(call, _rule, _expressions, _body, _state, _helpers);
        _body.Lives.Note(call.TargetMethod, _state, isFollowed: help is not null);
        if (help is null)
        {
            foreach (IArgumentOperation argument in call.Arguments)
                Pass(argument);
            Use(call);
            return null;
        }

        if (_report is not null && help.Judge(_rule) is { } diagnostic)
            _report(diagnostic);
        _state = help.Effect.End;
        // What comes back among others has two names from then on.
        if (!help.Effect.ReturnsGiven)
            Escape(help.Effect.Given);
        return help;
    }

    /// <summary>
    /// In a loop, the local that is about to hold the new object may be the last to hold the one of the turn before.
    /// </summary>
    private void JudgeOverwritten(IOperation creation)
    {
        FlowValue made = FlowValue.MadeBy(creation.Syntax);
        if (_report is not null
            && _state.FactsOf(made) is { } facts
            && _state.HoldersOf(made).ToArray() is { Length: <= 1 } holders
            && holders.All(static place => place.Symbol is ILocalSymbol)
            && _rule.JudgeAtEnd(creation.Syntax, facts) is { } diagnostic)
            _report(diagnostic);
    }

    private void Use(IOperation operation)
    {
        if (_report is not null)
        {
            if ((_rule.Judge(operation, _factsOf) ?? _rule.Judge(operation, View())) is { } diagnostic)
                _report(diagnostic);
        }

        _state = _effects.AfterUse(operation, _state);
    }

    private FlowView View() => new(_expressions, _state, Facts);

    private void Pass(IArgumentOperation argument)
    {
        foreach (FlowValue value in _expressions.ValuesOf(argument.Value, _state))
        {
            if (value.Identity is null)
                continue;
            int before = Facts(value);
            int after = _rule.FactsAfterPassing(argument, before, _factsOf);
            if (after != before)
                _state = _state.WithFacts(value, after);
        }
    }

    private void Escape(IEnumerable<FlowValue> values)
    {
        foreach (FlowValue value in values)
        {
            if (value.Identity is not null && _rule.FactsAfterEscape(Facts(value)) is int after && after != Facts(value))
                _state = _state.WithFacts(value, after);
        }
    }

    private void Assign(IOperation target, IOperation value)
    {
        if (_expressions.PlaceOf(target) is { } place)
            Hold(place, value);
    }

    private void Hold(Place place, IOperation value)
    {
        if (_expressions.MayHoldObject(value) || _state.HeldBy(place) is not null || _state.FactsOf(InitialValue(place)) is not null)
            _state = _state.WithHolding(place, _expressions.ValuesOf(value, _state));
        if (place.Symbol is { } symbol && _body.IsCaptured(symbol))
            Escape(_expressions.ValuesOf(value, _state));
        _state = _state.WithTest(place, _expressions.TestOf(value, _state)?.Kept());
    }

    private static FlowValue InitialValue(Place place) =>
        place.Symbol is null ? FlowValue.Some(FlowRule.Unknown) : FlowValue.InitiallyIn(place.Symbol);

    private void ForgetTargets(IOperation target)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (IOperation element in tuple.Elements)
                ForgetTargets(element);
        }
        else if (target is IDeclarationExpressionOperation declaration)
        {
            ForgetTargets(declaration.Expression);
        }
        else if (_expressions.PlaceOf(target) is { } place)
        {
            Forget(place);
        }
    }

    private void Forget(Place place) => _state = _forgetting.Of(place, _state);

    private int Facts(FlowValue value) => _body.FactsOf(value, _state);

    private int FactsOfAny(ImmutableHashSet<FlowValue> values)
    {
        int facts = 0;
        foreach (FlowValue value in values)
            facts |= Facts(value);
        return facts;
    }
}
