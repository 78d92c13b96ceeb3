using System.Collections.Immutable;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What depends on what in a project. The edges are not kept, since declarations say them; kept is which types mention a name, by which
/// the graph is walked backwards. It never changes; after a keystroke another one is made that shares nearly everything with it.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _mentions;
    private DependencyGraph(
        DeclarationIndex index,
        ImmutableDictionary<string, ImmutableArray<string>> mentions,
        EquatableArray<string> globalAliases)
    {
        Index = index;
        _mentions = mentions;
        GlobalAliases = globalAliases;
    }

    public DeclarationIndex Index { get; }

    /// <summary>The names that using directives give to types in all files.</summary>
    public EquatableArray<string> GlobalAliases { get; }

    public static DependencyGraph Of(DeclarationIndex index)
    {
        EquatableArray<string> globalAliases = index.Files.SelectMany(static file => file.GlobalAliases).ToEquatableArray();
        Dictionary<string, HashSet<string>> mentions = [];
        foreach (FileSyntax file in index.Files)
        {
            foreach ((string name, string type) in MentionsIn(file, globalAliases))
            {
                if (!mentions.TryGetValue(name, out HashSet<string> types))
                    mentions.Add(name, types = []);

                types.Add(type);
            }
        }

        return new DependencyGraph(
            index,
            mentions.ToImmutableDictionary(static entry => entry.Key, static entry => entry.Value.ToImmutableArray()),
            globalAliases);
    }

    /// <summary>
    /// The graph of the same project after some of its files changed, came or went. Its global using directives are the same.
    /// </summary>
    public DependencyGraph With(DeclarationIndex index)
    {
        if (ReferenceEquals(index, Index))
            return this;
        HashSet<(string Name, string Type)> gone = [.. Without(Index, index).SelectMany(file => MentionsIn(file, GlobalAliases))];
        HashSet<(string Name, string Type)> come = [.. Without(index, Index).SelectMany(file => MentionsIn(file, GlobalAliases))];
        ImmutableDictionary<string, ImmutableArray<string>>.Builder mentions = _mentions.ToBuilder();
        foreach ((string name, string type) in come.Where(mention => !gone.Contains(mention)))
        {
            if (!mentions.TryGetValue(name, out ImmutableArray<string> types))
                types = ImmutableArray<string>.Empty;
            if (!types.Contains(type))
                mentions[name] = types.Add(type);
        }

        // Another part of the type may still mention the name.
        foreach ((string name, string type) in gone.Where(mention => !come.Contains(mention)))
        {
            if (index.Types(type).Any(other => MentionsIn(other.Declaration, index.Files[other.File], GlobalAliases).Contains(name)))
                continue;
            ImmutableArray<string> types = mentions[name].Remove(type);
            if (types.IsEmpty)
                mentions.Remove(name);
            else
                mentions[name] = types;
        }

        return new DependencyGraph(index, mentions.ToImmutable(), GlobalAliases);
    }

    /// <summary>The edges from all that the types of a name declare, and between the aspects of the name.</summary>
    public IEnumerable<Edge> EdgesOf(string type) =>
        DeclarationEdges.Within(type).Concat(Index.Types(type).SelectMany(declared => EdgesOf(declared)));

    public IEnumerable<Edge> EdgesOf(DeclaredType type) => DeclarationEdges.Of(type.Declaration, Index.Files[type.File], GlobalAliases);

    /// <summary>The types some of whose edges lead to a name.</summary>
    public IEnumerable<string> TypesThatMention(string name) =>
        _mentions.TryGetValue(name, out ImmutableArray<string> types) ? types : ImmutableArray<string>.Empty;

    private static IEnumerable<FileSyntax> Without(DeclarationIndex index, DeclarationIndex other)
    {
        if (index.ChangedIn(other.Files) is { } changed)
            return changed.Select(file => index.Files[file]);
        HashSet<FileSyntax> others = new(other.Files, ReferenceComparer<FileSyntax>.Instance);
        return index.Files.Where(file => !others.Contains(file));
    }

    private static IEnumerable<(string Name, string Type)> MentionsIn(FileSyntax file, EquatableArray<string> globalAliases) =>
        file.Types.SelectMany(type => MentionsIn(type, file, globalAliases).Select(name => (name, type.Name)));

    private static HashSet<string> MentionsIn(TypeDeclaration type, FileSyntax file, EquatableArray<string> globalAliases) =>
        [.. DeclarationEdges.Of(type, file, globalAliases).Select(static edge => edge.To.Name)];
}
