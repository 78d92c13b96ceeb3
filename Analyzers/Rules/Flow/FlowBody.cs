using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// One executable body (a method, an accessor, an initializer, a lambda or a local function) and what is known of its places
/// without following its flow.
/// </summary>
internal sealed class FlowBody
{
    private readonly ISymbol _owner;
    private readonly HashSet<ISymbol> _volatile;
    private readonly HashSet<ISymbol> _captured;
    private readonly MemberFacts _memberFacts;
    private readonly MemberLives _lives;
    private readonly Dictionary<CaptureId, IOperation> _assignedThrough = new();

    /// <summary>Prepares a body.</summary>
    /// <param name="graph">Its control-flow graph.</param>
    /// <param name="owner">The method, lambda or local function that declares its locals and parameters.</param>
    /// <param name="reassigned">Locals and parameters that some nested function assigns, which may happen at any time.</param>
    /// <param name="captured">Locals and parameters that a nested function mentions.</param>
    /// <param name="memberFacts">The facts of fields and properties whose every assignment agrees.</param>
    /// <param name="lives">What the members of the type hold between the calls of its methods.</param>
    public FlowBody(
        ControlFlowGraph graph,
        ISymbol owner,
        HashSet<ISymbol> reassigned,
        HashSet<ISymbol> captured,
        MemberFacts memberFacts,
        MemberLives lives)
    {
        Graph = graph;
        _owner = owner;
        _volatile = reassigned;
        _captured = captured;
        _memberFacts = memberFacts;
        _lives = lives;
        FindAssignedThrough();
    }

    /// <summary>Gets the control-flow graph.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>Gets the method, lambda, local function, field or property that the body is of.</summary>
    public ISymbol Owner => _owner;

    /// <summary>Gets what the members of the type hold between the calls of its methods.</summary>
    public MemberLives Lives => _lives;

    /// <summary>Gets the type whose body it is.</summary>
    public INamedTypeSymbol? ContainingType => _owner.ContainingType;

    /// <summary>Whether the symbol's value can be followed at all.</summary>
    public bool CanFollow(ISymbol symbol) => !_volatile.Contains(symbol) && symbol is not ILocalSymbol { RefKind: not RefKind.None };

    /// <summary>Whether a lambda or local function mentions the variable, so that it may use the object at any time.</summary>
    public bool IsCaptured(ISymbol symbol) => _captured.Contains(symbol);

    /// <summary>The temporary as a place.</summary>
    public Place PlaceOf(CaptureId temporary) => new(temporary, _owner);

    /// <summary>The place behind a temporary that is assigned, as in <c>_archive ??= Open()</c>; null for one that is only read.</summary>
    public IOperation? AssignedThrough(CaptureId temporary) =>
        _assignedThrough.TryGetValue(temporary, out IOperation? place) ? place : null;

    /// <summary>Whether code outside this body may assign the place while the body calls it.</summary>
    public bool IsShared(Place place) => place.Symbol switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false },
        ILocalSymbol or IParameterSymbol => !place.Symbol.ContainingSymbol.Is(_owner),
        _ => false,
    };

    /// <summary>What the place holds on a path that has not assigned it: nothing, for the body's own locals and temporaries.</summary>
    public ImmutableHashSet<FlowValue> HeldBeforeAssignment(Place place) =>
        place.Symbol is null || (place.Symbol is ILocalSymbol && place.Symbol.ContainingSymbol.Is(_owner))
            ? ImmutableHashSet<FlowValue>.Empty
            : FlowValue.SetOf(FlowValue.InitiallyIn(place.Symbol));

    /// <summary>The facts of an object that the body has not used yet: none, when it has not been made yet.</summary>
    public int FactsBeforeUse(FlowValue value) => value.Identity switch
    {
        null => value.FixedFacts,
        ISymbol symbol => FactsOfMember(symbol),
        _ => _memberFacts.Rule.FactsUnmade,
    };

    /// <summary>The facts of an object at one point of the body.</summary>
    public int FactsOf(FlowValue value, FlowState state) => state.FactsOf(value) ?? FactsBeforeUse(value);

    /// <summary>The facts that hold for whatever the symbol may hold at any time.</summary>
    public int FactsOfMember(ISymbol symbol) => _memberFacts.Of(symbol);

    /// <summary>The lambdas and local functions directly inside this body, each a body of its own.</summary>
    public IEnumerable<FlowBody> NestedBodies(CancellationToken cancellation)
    {
        foreach (IMethodSymbol function in Graph.LocalFunctions)
            yield return Nested(Graph.GetLocalFunctionControlFlowGraph(function, cancellation), function);

        foreach (BasicBlock block in Graph.Blocks)
        {
            foreach (IOperation operation in OperationsOf(block))
            {
                if (operation is IFlowAnonymousFunctionOperation lambda)
                    yield return Nested(Graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), lambda.Symbol);
            }
        }
    }

    /// <summary>The operations of a block, and all that they consist of.</summary>
    public static IEnumerable<IOperation> OperationsOf(BasicBlock block)
    {
        IEnumerable<IOperation> operations = block.Operations.SelectMany(operation => operation.DescendantsAndSelf());
        return block.BranchValue is null ? operations : operations.Concat(block.BranchValue.DescendantsAndSelf());
    }

    /// <summary>
    /// The locals and parameters that are assigned by a lambda or local function which does not declare them, or through a reference.
    /// </summary>
    public static HashSet<ISymbol> FindReassigned(IOperation root)
    {
        HashSet<ISymbol> reassigned = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in root.Descendants())
        {
            IMethodSymbol? function = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is not null)
                AddAssignedOutside(function, operation, reassigned);
            else if (AliasedBy(operation) is { } aliased)
                reassigned.Add(aliased);
        }

        return reassigned;
    }

    /// <summary>The locals and parameters that a lambda or local function mentions without declaring them.</summary>
    public static HashSet<ISymbol> FindCaptured(IOperation root)
    {
        HashSet<ISymbol> captured = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in root.Descendants())
        {
            IMethodSymbol? function = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is null)
                continue;
            foreach (IOperation mention in operation.Descendants())
            {
                if (Variable(mention) is { } symbol && !symbol.ContainingSymbol.Is(function))
                    captured.Add(symbol);
            }
        }

        return captured;
    }

    private void FindAssignedThrough()
    {
        Dictionary<CaptureId, IOperation> captured = [];
        foreach (BasicBlock block in Graph.Blocks)
        {
            foreach (IOperation operation in OperationsOf(block))
            {
                if (operation is IFlowCaptureOperation capture)
                    captured[capture.Id] = capture.Value;
                else if (operation is IAssignmentOperation { Target: IFlowCaptureReferenceOperation target }
                    && captured.TryGetValue(target.Id, out IOperation? place))
                    _assignedThrough[target.Id] = place;
            }
        }
    }

    private FlowBody Nested(ControlFlowGraph graph, IMethodSymbol function) =>
        new(graph, function, _volatile, _captured, _memberFacts, _lives);

    private static void AddAssignedOutside(IMethodSymbol function, IOperation body, HashSet<ISymbol> reassigned)
    {
        foreach (IOperation operation in body.Descendants())
        {
            if (Variable(operation) is { } symbol && !symbol.ContainingSymbol.Is(function) && IsAssigned(operation))
                reassigned.Add(symbol);
        }
    }

    private static ISymbol? Variable(IOperation? reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The variable that a <c>ref</c> local begins to stand for.</summary>
    private static ISymbol? AliasedBy(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } declarator =>
            Variable(declarator.GetVariableInitializer()?.Value),
        ISimpleAssignmentOperation { IsRef: true } assignment => Variable(assignment.Value),
        _ => null,
    };

    private static bool IsAssigned(IOperation reference)
    {
        IOperation child = reference;
        IOperation? parent = child.Parent;
        while (parent is ITupleOperation or IParenthesizedOperation or IConversionOperation)
        {
            child = parent;
            parent = child.Parent;
        }

        return parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, child),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
    }
}
