using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Walks from what is to be parsed to all that it depends on, in order to know the files that have it.</summary>
/// <param name="throughConstructions">Whether it goes on to what generic types lead to, which may be known already.</param>
internal sealed class DependencyWalk(DependencyGraph graph, bool throughConstructions)
{
    private readonly List<Dependency> _left = [];
    private readonly HashSet<Dependency> _met = [];
    private readonly Queue<Dependency> _open = new();
    private readonly HashSet<string> _types = [];
    private readonly HashSet<TypeDeclaration> _read = new(ReferenceComparer<TypeDeclaration>.Instance);
    private readonly Dictionary<Dependency, List<Dependency>> _edges = [];
    private readonly HashSet<int> _files = [];

    /// <summary>The files of all declarations that were met.</summary>
    public HashSet<int> Files => _files;

    /// <summary>Goes on to what generic types lead to, where it did not until now.</summary>
    public void GoThroughConstructions()
    {
        throughConstructions = true;
        Follow(_left);
        _left.Clear();
    }

    public void Follow(IEnumerable<Dependency> dependencies)
    {
        foreach (Dependency dependency in dependencies)
            Meet(dependency);

        while (_open.Count > 0)
        {
            Dependency next = _open.Dequeue();
            Read(next);
            if (!_edges.TryGetValue(next, out List<Dependency> others))
                continue;
            foreach (Dependency other in others)
                Meet(other);
        }
    }

    private void Meet(Dependency dependency)
    {
        if (dependency.Aspect == Aspect.Leads && !throughConstructions)
            _left.Add(dependency);
        else if (_met.Add(dependency))
            _open.Enqueue(dependency);
    }

    private void Read(Dependency dependency)
    {
        if (dependency.Aspect == Aspect.Constant)
        {
            foreach (DeclaredType owner in graph.Index.TypesWithConstant(dependency.Name))
                Read(owner);

            return;
        }

        if (!_types.Add(dependency.Name))
            return;
        foreach (Edge edge in DeclarationEdges.Within(dependency.Name))
            Add(edge);

        foreach (DeclaredType type in graph.Index.Types(dependency.Name))
            Read(type);
    }

    private void Read(DeclaredType type)
    {
        _files.Add(type.File);
        if (!_read.Add(type.Declaration))
            return;
        foreach (Edge edge in graph.EdgesOf(type))
            Add(edge);
    }

    private void Add(Edge edge)
    {
        if (!_edges.TryGetValue(edge.From, out List<Dependency> others))
            _edges.Add(edge.From, others = []);

        others.Add(edge.To);
    }
}
