using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// What the members of a type hold between the calls of its methods, in whatever order those are called: what the constructors leave,
/// joined with what each method leaves that begins with it. The one way in which rules follow objects in fields.
/// </summary>
/// <remarks>
/// A member is followed if only its own type can assign it, and all mentions of it are of the current instance. Methods that end the life
/// of the instance come last, so what they leave is not what others begin with. A private method that is only called begins where it is
/// called.
/// </remarks>
internal sealed class MemberLives
{
    /// <summary>Of a type whose members are not followed.</summary>
    public static readonly MemberLives None = new();

    /// <summary>Orders of calls longer than this bring nothing new, or too much.</summary>
    private const int MaximumRounds = 8;

    private readonly ImmutableHashSet<ISymbol> _followed = ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowState> _calls = new(SymbolEqualityComparer.Default);
    private readonly CallSites _sites = new();
    private readonly FlowRule? _rule;
    private FlowBody? _any;
    private bool _hasEnd;
    private bool _isDone;
    private FlowState _initial = FlowState.Empty;
    private FlowState _constructed = FlowState.Empty;
    private FlowState _ended = FlowState.Empty;

    private MemberLives()
    {
    }

    private MemberLives(FlowRule rule, ImmutableHashSet<ISymbol> followed)
    {
        _rule = rule;
        _followed = followed;
    }

    /// <summary>Gets what the members may hold between two calls.</summary>
    public FlowState Between { get; private set; } = FlowState.Empty;

    /// <summary>Follows the members of a type.</summary>
    public static MemberLives Of(
        INamedTypeSymbol type,
        FlowRule rule,
        RuntimeSymbols symbols,
        MemberFacts facts,
        SemanticModel model,
        CancellationToken cancellation)
    {
        ExecutableBody[] bodies = [.. ExecutableBodies.OfType(type, model, cancellation)];
        ImmutableHashSet<ISymbol> followed = FollowedMembers.Of(type, bodies, facts, cancellation);
        if (followed.IsEmpty)
            return None;
        MemberLives lives = new(rule, followed);
        return lives.Run(Prepare(bodies, rule, symbols, facts, lives, model, cancellation)) ? lives : None;
    }

    /// <summary>Whether the member is followed.</summary>
    public bool Follows(ISymbol member) => _followed.Contains(member);

    /// <summary>Notes in which state a method of the type is called by another.</summary>
    public void Note(IMethodSymbol method, FlowState state, bool isFollowed)
    {
        if (_isDone || _followed.IsEmpty)
            return;
        if (!isFollowed)
            _sites.AddElsewhere(method);
        FlowState members = MembersIn(state, method);
        _calls[method] = _calls.TryGetValue(method, out FlowState? before) ? before.JoinedWith(members, _any!) : members;
    }

    /// <summary>The state in which a method, accessor, lambda or local function begins.</summary>
    public FlowState EntryOf(ISymbol owner) => owner switch
    {
        _ when _followed.IsEmpty => FlowState.Empty,
        IFieldSymbol or IPropertySymbol => _initial,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor =>
            IsChained(constructor) ? _constructed : _initial,
        IMethodSymbol method when _sites.IsOnlyCalled(method) && _calls.TryGetValue(method, out FlowState? called) => WhereCalled(called),
        _ => AtRest(Between),
    };

    /// <summary>Whether these are the facts that the object has when any method begins.</summary>
    public bool AreFactsAtRest(FlowValue value, int facts) => !_followed.IsEmpty && AtRest(Between).FactsOf(value) == facts;

    /// <summary>What the type does wrong with the objects in its members, whatever the order of the calls.</summary>
    public IEnumerable<Diagnostic> Judge(FlowRule rule)
    {
        if (_followed.IsEmpty)
            yield break;
        FlowState between = AtRest(Between);
        (FlowValue Value, SyntaxNode Creation)[] made = [.. _ended.KnownObjects
            .Where(value => value.Identity is SyntaxNode && _ended.HoldersOf(value).Any())
            .Select(static value => (value, (SyntaxNode)value.Identity!))
            .OrderBy(static each => IsInConstructor(each.Item2) ? 0 : 1)
            .ThenBy(static each => each.Item2.SpanStart)];
        for (int i = 0; i < made.Length; i++)
        {
            FlowValue value = made[i].Value;
            bool isReleased = _ended.HoldersOf(value).Any(_sites.IsReleased);
            if (!isReleased && rule.JudgeAtRest(made[i].Creation, _ended.FactsOf(value) ?? 0, _hasEnd) is { } diagnostic)
                yield return diagnostic;
            if (between.FactsOf(value) is not { } facts || between.FoundationOf(value) is not { } foundation)
                continue;
            foreach ((FlowValue earlier, SyntaxNode _) in made.Take(i))
            {
                if (between.FoundationOf(earlier)?.Equals(foundation) == true
                    && between.FactsOf(earlier) is { } others
                    && rule.JudgeTogether(made[i].Creation, facts, others) is { } together)
                    yield return together;
            }
        }
    }

    private static (FlowBody Body, FlowGraph Graph)[] Prepare(
        ExecutableBody[] bodies,
        FlowRule rule,
        RuntimeSymbols symbols,
        MemberFacts facts,
        MemberLives lives,
        SemanticModel model,
        CancellationToken cancellation)
    {
        List<(FlowBody Body, FlowGraph Graph)> prepared = [];
        foreach (ExecutableBody body in bodies)
        {
            if (ExecutableBodies.GraphOf(body, cancellation) is not { } graph || IsOtherName(body.Owner))
                continue;
            HashSet<ISymbol> reassigned = FlowBody.FindReassigned(graph.OriginalOperation);
            HashSet<ISymbol> captured = FlowBody.FindCaptured(graph.OriginalOperation);
            Add(new FlowBody(graph, body.Owner, reassigned, captured, facts, lives), body.Root.Syntax.SyntaxTree);
        }

        return [.. prepared];

        void Add(FlowBody body, SyntaxTree file)
        {
            CalledMethods helpers = new(rule, symbols, facts, lives, model.ForFile(file), cancellation);
            prepared.Add((body, new FlowGraph(body, new FlowTransfer(rule, body, symbols, helpers))));
            foreach (FlowBody nested in body.NestedBodies(cancellation))
                Add(nested, file);
        }
    }

    /// <summary>Computes the states; false when there is no end to it.</summary>
    private bool Run((FlowBody Body, FlowGraph Graph)[] bodies)
    {
        if (bodies.Length == 0)
            return false;
        _any = bodies[0].Body;
        _sites.Find(bodies.Select(static each => each.Body.Graph.OriginalOperation), _rule!);
        _hasEnd = bodies.Any(static each => IsEnd(each.Body.Owner) || each.Body.Owner.Name is "Close" or "OnClose" or "Stop");
        _initial = _followed.Aggregate(
            FlowState.Empty,
            static (state, member) => state.WithHolding(new Place(member), ImmutableHashSet<FlowValue>.Empty));
        foreach ((FlowBody body, FlowGraph graph) in bodies.Where(static each => each.Body.Owner is IFieldSymbol or IPropertySymbol))
            _initial = Left(body, graph, _initial) ?? _initial;

        FlowState? constructed = null;
        (FlowBody Body, FlowGraph Graph)[] constructors = [.. bodies.Where(static each => IsConstructor(each.Body.Owner))];
        foreach ((FlowBody body, FlowGraph graph) in constructors.Where(static each => !IsChained(each.Body.Owner)))
            constructed = Join(constructed, Left(body, graph, _initial));

        _constructed = constructed ?? _initial;
        Between = _constructed;
        foreach ((FlowBody body, FlowGraph graph) in constructors.Where(static each => IsChained(each.Body.Owner)))
            Between = Join(Between, Left(body, graph, _constructed))!;

        (FlowBody Body, FlowGraph Graph)[] methods = [.. bodies
            .Where(static each => each.Body.Owner is IMethodSymbol && !IsConstructor(each.Body.Owner))];
        for (int round = 0; round < MaximumRounds; round++)
        {
            FlowState before = Between;
            foreach ((FlowBody body, FlowGraph graph) in methods.Where(static each => !IsEnd(each.Body.Owner)))
                Enter(body, graph);

            if (!ReferenceEquals(before, Between))
                continue;
            _ended = Between;
            foreach ((FlowBody body, FlowGraph graph) in methods.Where(static each => IsEnd(each.Body.Owner)))
                _ended = Join(_ended, Left(body, graph, EntryOf(body.Owner)))!;
            _isDone = true;
            return true;
        }

        return false;

        void Enter(FlowBody body, FlowGraph graph)
        {
            if (!_sites.IsOnlyCalled(body.Owner))
                Between = Join(Between, Left(body, graph, EntryOf(body.Owner)))!;
        }
    }

    /// <summary>What a body leaves in the members; null when it never ends. Who calls it has what it returns.</summary>
    private FlowState? Left(FlowBody body, FlowGraph graph, FlowState entry)
    {
        if (graph.Outcome(entry) is not { } effect)
            return null;
        FlowState end = effect.End;
        foreach (FlowValue given in effect.Given)
            end = end.WithFacts(given, _rule!.FactsAfterEscape(body.FactsOf(given, end)));
        return MembersIn(end, IsConstructor(body.Owner) ? null : body.Owner);
    }

    private FlowState? Join(FlowState? state, FlowState? left) =>
        state is null ? left : left is null ? state : state.JoinedWith(left, _any!);

    /// <summary>What a state says of the followed members. What a method was given is another object at each of its calls.</summary>
    private FlowState MembersIn(FlowState state, ISymbol? method)
    {
        FlowState members = state.Of(
            place => place.Symbol is { } symbol && _followed.Contains(symbol),
            static value => value.Identity is ITypeSymbol);
        if (method is null)
            return members;
        foreach (FlowValue given in members.KnownObjects
            .Concat(members.Foundations)
            .Concat(members.AssignedPlaces.SelectMany(place => members.HeldBy(place)!))
            .ToArray())
        {
            if (given.Identity is IParameterSymbol or ILocalSymbol && ((ISymbol)given.Identity).ContainingSymbol.Is(method))
                members = members.WithoutIdentity(given);
        }

        return members;
    }

    private FlowState AtRest(FlowState state)
    {
        foreach (FlowValue value in state.KnownObjects.ToArray())
            state = state.WithFacts(value, _rule!.FactsAtRest(state.FactsOf(value)!.Value));
        return state;
    }

    /// <summary>What the callers did with an object before a call is judged at the call, as far as the rule can.</summary>
    private FlowState WhereCalled(FlowState state)
    {
        foreach (FlowValue value in state.KnownObjects.ToArray())
        {
            int facts = state.FactsOf(value)!.Value;
            if (!AreFactsAtRest(value, _rule!.FactsAtRest(facts)))
                state = state.WithFacts(value, _rule.FactsOnCall(facts));
        }

        return state;
    }

    /// <summary>Whether the method is the getter of a property that is but another name of a field for its type.</summary>
    private static bool IsOtherName(ISymbol owner) =>
        owner is IMethodSymbol { AssociatedSymbol: IPropertySymbol { DeclaredAccessibility: Accessibility.Private } property }
        && ReturnedField.Of(property) is not null;

    private static bool IsConstructor(ISymbol owner) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    /// <summary>Whether another constructor of the type has run when this one begins.</summary>
    private static bool IsChained(ISymbol owner) => IsConstructor(owner) && owner.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" });

    private static bool IsInConstructor(SyntaxNode creation) =>
        creation.FirstAncestorOrSelf<MethodDeclarationSyntax>() is null;

    /// <summary>Whether nobody calls methods of the instance after this one.</summary>
    private static bool IsEnd(ISymbol owner) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Destructor }
            or IMethodSymbol { Name: "Dispose" or "DisposeAsync" or "DisposeAsyncCore" }
            or IMethodSymbol { Name: "System.IDisposable.Dispose" or "System.IAsyncDisposable.DisposeAsync" };
}
