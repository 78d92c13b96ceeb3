using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What depends on what in a project. The edges are not kept, since declarations say them; kept is which types mention a name, by which
/// the graph is walked backwards. It never changes; after a keystroke another one is made that shares nearly everything with it.
/// </summary>
internal sealed class DependencyGraph
{
    /// <summary>Made when it is asked for: who compiles once never asks.</summary>
    private readonly Lazy<MentionTable> _mentions;

    private DependencyGraph(DeclarationIndex index, Func<MentionTable> mentions, EquatableArray<string> globalAliases)
    {
        Index = index;
        _mentions = new Lazy<MentionTable>(mentions);
        GlobalAliases = globalAliases;
    }

    public DeclarationIndex Index { get; }

    /// <summary>The names that using directives give to types in all files.</summary>
    public EquatableArray<string> GlobalAliases { get; }

    public static DependencyGraph Of(DeclarationIndex index) => new(
        index,
        () => MentionTable.Of(index),
        index.Files.SelectMany(static file => file.GlobalAliases).ToEquatableArray());

    /// <summary>
    /// The graph of the same project after some of its files changed, came or went. Its global using directives are the same.
    /// </summary>
    public DependencyGraph With(DeclarationIndex index)
    {
        if (ReferenceEquals(index, Index))
            return this;
        if (!_mentions.IsValueCreated)
            return new DependencyGraph(index, () => MentionTable.Of(index), GlobalAliases);
        MentionTable mentions = _mentions.Value.With(Index, index);
        return new DependencyGraph(index, () => mentions, GlobalAliases);
    }

    /// <summary>The edges from all that the types of a name declare, and between the aspects of the name.</summary>
    public IEnumerable<Edge> EdgesOf(string type) =>
        DeclarationEdges.Within(type).Concat(Index.Types(type).SelectMany(declared => EdgesOf(declared)));

    public IEnumerable<Edge> EdgesOf(DeclaredType type) => DeclarationEdges.Of(type.Declaration, Index.Files[type.File], GlobalAliases);

    /// <summary>The types some of whose edges lead to a name.</summary>
    public IEnumerable<string> TypesThatMention(string name) => _mentions.Value.Types(name);
}
