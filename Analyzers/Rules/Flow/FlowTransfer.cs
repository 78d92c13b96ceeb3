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
    private readonly FactsOf _factsOf;
    private readonly HashSet<SyntaxNode> _ended = [];
    private FlowState _state = FlowState.Empty;
    private Action<Diagnostic>? _report;

    /// <summary>Prepares the transfer of one rule through one body.</summary>
    public FlowTransfer(FlowRule rule, FlowBody body, RuntimeSymbols symbols)
    {
        _rule = rule;
        _body = body;
        _symbols = symbols;
        _expressions = new FlowExpressions(rule, body);
        _factsOf = expression => FactsOfAny(_expressions.ValuesOf(expression, _state));
    }

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

    /// <summary>The state on the branch where the condition has this outcome, or null when it cannot have it.</summary>
    public FlowState? Assuming(FlowState state, IOperation condition, bool outcome)
    {
        _state = state;
        if (FlowExpressions.NullTestOf(condition) is { } nullTest)
            return outcome == nullTest.Sense ? AssumingNull(nullTest.Subject) : state;
        if (_expressions.TestOf(condition, state) is not { } test)
            return state;

        ImmutableHashSet<FlowValue> possible = test.Subjects;
        foreach (FlowValue subject in test.Subjects)
        {
            if (_rule.FactsAfterTest(test.Property, outcome == test.Sense, Facts(subject)) == 0)
                possible = possible.Remove(subject);
        }

        if (possible.IsEmpty)
            return test.Subjects.IsEmpty ? state : null;

        if (test.SubjectPlace is { } place && possible.Count != test.Subjects.Count)
            _state = _state.WithHolding(place, possible);
        if (IdentityOf(possible) is { } certain)
            _state = _state.WithFacts(certain, _rule.FactsAfterTest(test.Property, outcome == test.Sense, Facts(certain)));
        return _state;
    }

    /// <summary>An object that turns out to be null is no object: where the paths meet again it adds no facts.</summary>
    private FlowState AssumingNull(IOperation subject) =>
        IdentityOf(_expressions.ValuesOf(subject, _state)) is { } absent ? _state.WithFacts(absent, 0) : _state;

    /// <summary>The state after the expression's object is given to the caller.</summary>
    public FlowState AfterEscape(FlowState state, IOperation returned)
    {
        _state = state;
        Escape(_expressions.ValuesOf(returned, _state));
        return _state;
    }

    /// <summary>Judges the objects that the body made, once each, in the state in which one of its paths ends.</summary>
    public void JudgeEnd(FlowState state, Action<Diagnostic> report)
    {
        foreach (FlowValue made in state.KnownObjects)
        {
            if (made.Identity is SyntaxNode creation
                && state.FactsOf(made) is { } facts
                && _rule.JudgeAtEnd(creation, facts) is { } diagnostic
                && _ended.Add(creation))
                report(diagnostic);
        }
    }

    /// <summary>Judges the objects that only these locals hold, whose scope ends here.</summary>
    public void JudgeEnd(FlowState state, IEnumerable<ILocalSymbol> leaving, Action<Diagnostic> report)
    {
        foreach (ILocalSymbol local in leaving)
        {
            var place = new Place(local);
            if (state.HeldBy(place) is { } held
                && IdentityOf(held) is { Identity: SyntaxNode creation } made
                && !state.AssignedPlaces.Any(other => !other.Equals(place) && other.Symbol is not null && state.HeldBy(other)!.Contains(made))
                && _rule.JudgeAtEnd(creation, state.FactsOf(made) ?? 0) is { } diagnostic
                && _ended.Add(creation))
                report(diagnostic);
        }
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
                Hold(new Place(capture.Id), capture.Value);
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

        Use(operation);
        if (MayRunUnknownCode(operation))
            ForgetShared();
        if (_expressions.IsSource(operation))
        {
            FlowValue made = FlowValue.MadeBy(operation.Syntax);
            int facts = _rule.FactsAmongOthers(operation, _rule.FactsOfResult(operation, _factsOf), View());
            FlowValue? foundation = _rule.FoundationOf(operation) is { } under ? IdentityOf(_expressions.ValuesOf(under, _state)) : null;
            _state = _state.WithoutIdentity(made).WithFacts(made, facts);
            if (foundation is { } certain && !certain.Equals(made))
                _state = _state.WithFoundation(made, certain);
        }
    }

    private void Use(IOperation operation)
    {
        if (_report is not null)
        {
            if ((_rule.Judge(operation, _factsOf) ?? _rule.Judge(operation, View())) is { } diagnostic)
                _report(diagnostic);
        }

        UseReceiver(operation);
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

    private void Escape(ImmutableHashSet<FlowValue> values)
    {
        foreach (FlowValue value in values)
        {
            if (value.Identity is not null && _rule.FactsAfterEscape(Facts(value)) is int after && after != Facts(value))
                _state = _state.WithFacts(value, after);
        }
    }

    private void UseReceiver(IOperation operation)
    {
        IOperation? receiver = operation switch
        {
            IInvocationOperation invocation => invocation.Instance,
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        if (receiver is null)
            return;

        ImmutableHashSet<FlowValue> used = _expressions.ValuesOf(receiver, _state);
        bool certain = used.Count == 1;
        foreach (FlowValue value in used)
        {
            if (value.Identity is null)
                continue;
            int before = Facts(value);
            int after = _rule.FactsAfterUse(operation, before, _factsOf);
            if (after != before)
                _state = _state.WithFacts(value, certain ? after : before | after);
            foreach (FlowValue over in _state.ThoseOver(value).ToArray())
            {
                int overBefore = Facts(over);
                int overAfter = _rule.FactsAfterFoundationUse(operation, overBefore);
                if (overAfter != overBefore)
                    _state = _state.WithFacts(over, certain ? overAfter : overBefore | overAfter);
            }
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

    private void Forget(Place place)
    {
        int facts = place.Symbol is null ? FlowRule.Unknown : _body.FactsOfMember(place.Symbol);
        _state = _state.WithHolding(place, FlowValue.SetOf(FlowValue.Some(facts))).WithTest(place, null);
    }

    private void ForgetShared()
    {
        FlowState before = _state;
        foreach (Place place in before.AssignedPlaces)
        {
            if (_body.IsShared(place))
                Forget(place);
        }

        foreach (FlowValue known in before.KnownObjects)
        {
            if (known.Identity is ISymbol symbol && _body.IsShared(new Place(symbol)))
                Forget(new Place(symbol));
        }
    }

    private bool MayRunUnknownCode(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => !LeavesMembersAlone(invocation.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => !LeavesMembersAlone(constructor),
        IPropertyReferenceOperation => false,
        _ => true,
    };

    /// <summary>The runtime and the base class library reach the members of other types only through delegates handed to them.</summary>
    private bool LeavesMembersAlone(IMethodSymbol method) =>
        method.MethodKind != MethodKind.DelegateInvoke
        && (method.ContainingAssembly.Is(_symbols.Archive.ContainingAssembly) || IsOfSystem(method.ContainingNamespace))
        && !method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private static bool IsOfSystem(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }

    private int Facts(FlowValue value) => _state.FactsOf(value) ?? _body.FactsBeforeUse(value);

    private int FactsOfAny(ImmutableHashSet<FlowValue> values)
    {
        int facts = 0;
        foreach (FlowValue value in values)
            facts |= Facts(value);
        return facts;
    }

    private static FlowValue? IdentityOf(ImmutableHashSet<FlowValue> values)
    {
        if (values.Count != 1)
            return null;
        foreach (FlowValue value in values)
            return value.Identity is null ? null : value;
        return null;
    }
}
