using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the types that are new or may have changed, and keeps the others.</summary>
internal sealed class TypeUpdate(
    Compilation compilation,
    DependencyGraph graph,
    SharedDependencies shared,
    SoundConstructions sound,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    private readonly DeclarationIndex _index = graph.Index;
    private readonly EquatableArray<string> _globalAliases = graph.GlobalAliases;

    /// <param name="before">The declarations of the last time; null if there was none.</param>
    /// <returns>The types by name, in the order of the source files.</returns>
    public Dictionary<string, TypeState> Run(Dictionary<string, TypeState> last, DeclarationIndex? before)
    {
        List<PendingType> pending = [];
        Dictionary<string, TypeState> types = before is not null && HasCandidatesOf(before)
            ? FindTouched(last, pending)
            : FindCandidates(last, pending);
        PendingTypeParser parser = new(compilation, graph, shared, sound, cancellation);
        HashSet<string> parsed = [];
        do
        {
            if (last.Count == 0)
                parser.ParseAll(pending);
            else if (pending.Count > 0)
                parser.Parse(pending);

            Store(pending, types);
            parsed.UnionWith(pending.Select(static type => type.Key));
            Dependency[] inherited = FindInherited(pending, last, types);
            Dependency[] leading = FindLeading(last, types, before);
            invalidation.Add(inherited.Concat(leading));

            // What was parsed by what constructions were known to lead to is so no longer.
            if (leading.Length > 0)
                parsed.Clear();
            pending = inherited.Length + leading.Length == 0 ? [] : Touched(types.Where(type => !parsed.Contains(type.Key)));
        }
        while (pending.Count > 0);

        return types;
    }

    private static void Store(List<PendingType> pending, Dictionary<string, TypeState> types)
    {
        foreach (PendingType type in pending)
            types[type.Key] = type.ToState();
    }

    /// <summary>What derived classes see of types that can be archived now and could not before, or the other way round.</summary>
    private Dependency[] FindInherited(
        List<PendingType> pending,
        Dictionary<string, TypeState> last,
        Dictionary<string, TypeState> types) =>
    [
        .. pending
            .Where(type => last.TryGetValue(type.Key, out TypeState then) && then.IsArchivable != types[type.Key].IsArchivable)
            .Select(static type => Dependency.Inherited(type.Name))
            .Where(inherited => !invalidation.Touches(inherited)),
    ];

    /// <summary>What the constructions of generic types lead to, unless it is seen to be what it was though members are not.</summary>
    private Dependency[] FindLeading(
        Dictionary<string, TypeState> last,
        Dictionary<string, TypeState> types,
        DeclarationIndex? before)
    {
        return
        [
            .. invalidation.Names(Aspect.Members)
                .Select(Dependency.Leads)
                .Where(leads => !invalidation.Touches(leads) && IsOther(leads.Name)),
        ];

        bool IsOther(string name) => new[] { _index, before }
            .SelectMany(index => index?.Types(name) ?? Enumerable.Empty<DeclaredType>())
            .Where(static type => type.Declaration.IsGeneric)
            .Any(type => !types.TryGetValue(type.Declaration.Key, out TypeState now)
                || !last.TryGetValue(type.Declaration.Key, out TypeState then)
                || !now.LeadsAs(then));
    }

    /// <summary>Whether every file has the same candidates as before, which is so after nearly all keystrokes.</summary>
    private bool HasCandidatesOf(DeclarationIndex before) => before.ChangedIn(_index.Files) is { } changed
        && changed.All(file => Candidates(before.Files[file]).SequenceEqual(Candidates(_index.Files[file])));

    private IEnumerable<string> Candidates(FileSyntax file) => TypeCandidates.In(file, _globalAliases).Select(static type => type.Key);

    private bool IsCandidate(DeclaredType type) => TypeCandidates.In(_index.Files[type.File], _globalAliases)
        .Any(candidate => ReferenceEquals(candidate, type.Declaration));

    private Dictionary<string, TypeState> FindTouched(Dictionary<string, TypeState> last, List<PendingType> pending)
    {
        pending.AddRange(Touched(last));
        return new Dictionary<string, TypeState>(last);
    }

    private List<PendingType> Touched(IEnumerable<KeyValuePair<string, TypeState>> types)
    {
        List<PendingType> touched = [];
        foreach (KeyValuePair<string, TypeState> known in types)
        {
            if (known.Value.IsTouchedBy(invalidation))
                touched.Add(new PendingType(known.Key, known.Value.Name));
        }

        foreach (PendingType type in touched)
        {
            type.Declarations.AddRange(_index.Types(type.Name)
                .Where(declared => declared.Declaration.Key == type.Key && IsCandidate(declared))
                .OrderBy(static declared => declared.File)
                .ThenBy(static declared => declared.Declaration.Start));
        }

        return touched;
    }

    private Dictionary<string, TypeState> FindCandidates(Dictionary<string, TypeState> last, List<PendingType> pending)
    {
        Dictionary<string, TypeState> types = new(last.Count);
        Dictionary<string, PendingType> pendingByKey = [];
        for (int i = 0; i < _index.Files.Count; i++)
        {
            foreach (TypeDeclaration type in TypeCandidates.In(_index.Files[i], _globalAliases))
            {
                if (!types.ContainsKey(type.Key))
                    types.Add(type.Key, StateOf(type));
                if (pendingByKey.TryGetValue(type.Key, out PendingType candidate))
                    candidate.Declarations.Add(new DeclaredType(i, type));
            }
        }

        pending.AddRange(pendingByKey.Values);
        return types;

        TypeState StateOf(TypeDeclaration type)
        {
            if (last.TryGetValue(type.Key, out TypeState known) && !known.IsTouchedBy(invalidation))
                return known;
            pendingByKey.Add(type.Key, new PendingType(type.Key, type.Name));

            // Keeps the place of the type among the others.
            return TypeState.Nothing;
        }
    }
}
