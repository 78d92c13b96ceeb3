using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// What is known at one point of a body: which objects each place may hold, the facts of each object, what each rests
/// on, and the tests that boolean places hold. Immutable; a join that adds nothing returns the same instance.
/// </summary>
internal sealed class FlowState
{
    /// <summary>The state in which every place holds what it held when the body began.</summary>
    public static readonly FlowState Empty = new(
        ImmutableDictionary<Place, ImmutableHashSet<FlowValue>>.Empty,
        ImmutableDictionary<FlowValue, int>.Empty,
        ImmutableDictionary<Place, FlowTest>.Empty,
        ImmutableDictionary<FlowValue, FlowValue>.Empty);

    private readonly ImmutableDictionary<Place, ImmutableHashSet<FlowValue>> _holdings;
    private readonly ImmutableDictionary<FlowValue, int> _facts;
    private readonly ImmutableDictionary<Place, FlowTest> _tests;
    private readonly ImmutableDictionary<FlowValue, FlowValue> _foundations;

    private FlowState(
        ImmutableDictionary<Place, ImmutableHashSet<FlowValue>> holdings,
        ImmutableDictionary<FlowValue, int> facts,
        ImmutableDictionary<Place, FlowTest> tests,
        ImmutableDictionary<FlowValue, FlowValue> foundations)
    {
        _holdings = holdings;
        _facts = facts;
        _tests = tests;
        _foundations = foundations;
    }

    /// <summary>Gets the objects whose facts have been set.</summary>
    public IEnumerable<FlowValue> KnownObjects => _facts.Keys;

    /// <summary>Gets the objects that others rest on.</summary>
    public IEnumerable<FlowValue> Foundations => _foundations.Values;

    /// <summary>Gets the places that have been assigned.</summary>
    public IEnumerable<Place> AssignedPlaces => _holdings.Keys;

    /// <summary>
    /// The members of the instance, and the type for the instance itself, of whose objects the state says something; by name.
    /// </summary>
    public static IEnumerable<ISymbol> MembersOf(FlowState state) => state.AssignedPlaces.Select(static place => place.Symbol)
        .Concat(state.KnownObjects.Select(static known => known.Identity as ISymbol))
        .Where(static symbol => symbol is IFieldSymbol or IPropertySymbol or INamedTypeSymbol)
        .OfType<ISymbol>()
        .Distinct<ISymbol>(SymbolEqualityComparer.Default)
        .OrderBy(static symbol => symbol.Name, StringComparer.Ordinal);

    /// <summary>The objects that the place may hold, or null when it has not been assigned.</summary>
    public ImmutableHashSet<FlowValue>? HeldBy(Place place) =>
        _holdings.TryGetValue(place, out ImmutableHashSet<FlowValue>? held) ? held : null;

    /// <summary>The facts of the object, or null when none were set.</summary>
    public int? FactsOf(FlowValue value) => _facts.TryGetValue(value, out int facts) ? facts : null;

    /// <summary>The test that the boolean place holds, or null.</summary>
    public FlowTest? TestIn(Place place) => _tests.TryGetValue(place, out FlowTest? test) ? test : null;

    /// <summary>The state after the place is assigned one of these objects.</summary>
    public FlowState WithHolding(Place place, ImmutableHashSet<FlowValue> values) =>
        new(_holdings.SetItem(place, values), _facts, _tests, _foundations);

    /// <summary>The state after the facts of an object change.</summary>
    public FlowState WithFacts(FlowValue value, int facts) => new(_holdings, _facts.SetItem(value, facts), _tests, _foundations);

    /// <summary>The state after the boolean place is assigned a test, or something that is none.</summary>
    public FlowState WithTest(Place place, FlowTest? test) =>
        new(_holdings, _facts, test is null ? _tests.Remove(place) : _tests.SetItem(place, test), _foundations);

    /// <summary>The state after an object is made that rests on another.</summary>
    public FlowState WithFoundation(FlowValue value, FlowValue foundation) =>
        new(_holdings, _facts, _tests, _foundations.SetItem(value, foundation));

    /// <summary>The objects that rest on this one, directly or through others.</summary>
    public IEnumerable<FlowValue> ThoseOver(FlowValue foundation)
    {
        foreach (KeyValuePair<FlowValue, FlowValue> pair in _foundations)
        {
            if (!pair.Value.Equals(foundation))
                continue;
            yield return pair.Key;
            foreach (FlowValue higher in ThoseOver(pair.Key))
                yield return higher;
        }
    }

    /// <summary>What the object rests on, or null.</summary>
    public FlowValue? FoundationOf(FlowValue value) => _foundations.TryGetValue(value, out FlowValue foundation) ? foundation : null;

    /// <summary>
    /// The state before an expression makes its object once more, as in a loop: whatever still holds the object of the round
    /// before must not be taken for the new one.
    /// </summary>
    public FlowState WithoutIdentity(FlowValue value)
    {
        ImmutableDictionary<Place, ImmutableHashSet<FlowValue>> holdings = _holdings;
        foreach (KeyValuePair<Place, ImmutableHashSet<FlowValue>> holding in _holdings)
        {
            if (holding.Value.Contains(value))
                holdings = holdings.SetItem(holding.Key, holding.Value.Remove(value).Add(FlowValue.Some(FlowRule.Unknown)));
        }

        ImmutableDictionary<Place, FlowTest> tests = _tests;
        foreach (KeyValuePair<Place, FlowTest> test in _tests)
        {
            if (test.Value.Subjects.Contains(value))
                tests = tests.Remove(test.Key);
        }

        // A foundation that is made anew has nothing over it, and nothing made anew can rest on itself.
        IEnumerable<FlowValue> freed = _foundations
            .Where(pair => pair.Key.Equals(value) || pair.Value.Equals(value))
            .Select(static pair => pair.Key);
        return new FlowState(holdings, _facts, tests, _foundations.RemoveRange(freed));
    }

    /// <summary>The places that hold the object.</summary>
    public IEnumerable<Place> HoldersOf(FlowValue value) =>
        _holdings.Where(holding => holding.Value.Contains(value)).Select(static holding => holding.Key);

    /// <summary>Whether both say the same of everything.</summary>
    public bool SameAs(FlowState other) =>
        ReferenceEquals(this, other)
        || _holdings.Count == other._holdings.Count
            && _facts.Count == other._facts.Count
            && _tests.Count == other._tests.Count
            && _foundations.Count == other._foundations.Count
            && _holdings.All(pair => other.HeldBy(pair.Key)?.SetEquals(pair.Value) == true)
            && _facts.All(pair => other.FactsOf(pair.Key) == pair.Value)
            && _tests.All(pair => other.TestIn(pair.Key)?.SameAs(pair.Value) == true)
            && _foundations.All(pair => other.FoundationOf(pair.Key)?.Equals(pair.Value) == true);

    /// <summary>
    /// The state when some of its places are left, with the objects that the others hold, those under them, and those that outlive all
    /// places.
    /// </summary>
    /// <param name="keeps">Whether a place stays.</param>
    /// <param name="outlives">Whether an object is spoken of that no place holds.</param>
    public FlowState Of(Func<Place, bool> keeps, Func<FlowValue, bool> outlives)
    {
        Dictionary<Place, ImmutableHashSet<FlowValue>> kept = _holdings.Where(pair => keeps(pair.Key))
            .ToDictionary(static pair => pair.Key, static pair => pair.Value);
        HashSet<FlowValue> alive = [.. kept.Values.SelectMany(static held => held), .. _facts.Keys.Where(outlives)];
        foreach (FlowValue value in alive.ToArray())
        {
            for (FlowValue? under = FoundationOf(value); under is { } foundation && alive.Add(foundation); under = FoundationOf(foundation))
            {
            }
        }

        return new FlowState(
            kept.ToImmutableDictionary(),
            _facts.RemoveRange(_facts.Keys.Where(value => !alive.Contains(value))),
            _tests.RemoveRange(_tests.Keys.Where(place => !keeps(place))),
            _foundations.RemoveRange(_foundations.Keys.Where(value => !alive.Contains(value))));
    }

    /// <summary>The state where two paths meet.</summary>
    /// <param name="other">The state of the other path.</param>
    /// <param name="body">Says what a place holds that only one of the paths assigned.</param>
    public FlowState JoinedWith(FlowState other, FlowBody body)
    {
        if (ReferenceEquals(this, other))
            return this;
        ImmutableDictionary<Place, ImmutableHashSet<FlowValue>> holdings = _holdings;
        foreach (KeyValuePair<Place, ImmutableHashSet<FlowValue>> theirs in other._holdings)
        {
            ImmutableHashSet<FlowValue> ours = HeldBy(theirs.Key) ?? body.HeldBeforeAssignment(theirs.Key);
            ImmutableHashSet<FlowValue> union = ours.Union(theirs.Value);
            if (!_holdings.TryGetValue(theirs.Key, out ImmutableHashSet<FlowValue>? held) || union.Count != held.Count)
                holdings = holdings.SetItem(theirs.Key, union);
        }

        foreach (KeyValuePair<Place, ImmutableHashSet<FlowValue>> ours in _holdings)
        {
            if (other.HeldBy(ours.Key) is not null)
                continue;
            ImmutableHashSet<FlowValue> union = ours.Value.Union(body.HeldBeforeAssignment(ours.Key));
            if (union.Count != ours.Value.Count)
                holdings = holdings.SetItem(ours.Key, union);
        }

        ImmutableDictionary<FlowValue, int> facts = JoinedFacts(other, body);
        ImmutableDictionary<Place, FlowTest> tests = _tests;
        foreach (KeyValuePair<Place, FlowTest> ours in _tests)
        {
            if (other.TestIn(ours.Key) is not { } theirs || !ours.Value.SameAs(theirs))
                tests = tests.Remove(ours.Key);
        }

        ImmutableDictionary<FlowValue, FlowValue> foundations = JoinedFoundations(other);
        return ReferenceEquals(holdings, _holdings)
            && ReferenceEquals(facts, _facts)
            && ReferenceEquals(tests, _tests)
            && ReferenceEquals(foundations, _foundations)
            ? this
            : new FlowState(holdings, facts, tests, foundations);
    }

    /// <summary>An object rests on what it was made over, unless the paths that made it disagree.</summary>
    private ImmutableDictionary<FlowValue, FlowValue> JoinedFoundations(FlowState other)
    {
        ImmutableDictionary<FlowValue, FlowValue> foundations = _foundations;
        foreach (KeyValuePair<FlowValue, FlowValue> ours in _foundations)
        {
            bool isSame = other.FoundationOf(ours.Key) is { } theirs ? theirs.Equals(ours.Value) : !other._facts.ContainsKey(ours.Key);
            if (!isSame)
                foundations = foundations.Remove(ours.Key);
        }

        foreach (KeyValuePair<FlowValue, FlowValue> theirs in other._foundations)
        {
            if (!_facts.ContainsKey(theirs.Key))
                foundations = foundations.SetItem(theirs.Key, theirs.Value);
        }

        return foundations;
    }

    private ImmutableDictionary<FlowValue, int> JoinedFacts(FlowState other, FlowBody body)
    {
        ImmutableDictionary<FlowValue, int> facts = _facts;
        foreach (KeyValuePair<FlowValue, int> theirs in other._facts)
        {
            int ours = FactsOf(theirs.Key) ?? body.FactsBeforeUse(theirs.Key);
            if ((ours | theirs.Value) != ours || !_facts.ContainsKey(theirs.Key))
                facts = facts.SetItem(theirs.Key, ours | theirs.Value);
        }

        foreach (KeyValuePair<FlowValue, int> ours in _facts)
        {
            if (other.FactsOf(ours.Key) is null && (ours.Value | body.FactsBeforeUse(ours.Key)) != ours.Value)
                facts = facts.SetItem(ours.Key, ours.Value | body.FactsBeforeUse(ours.Key));
        }

        return facts;
    }
}
