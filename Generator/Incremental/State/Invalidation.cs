using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What is no longer as it was: the declarations that differ between two states of a project, and all that depends on them.
/// </summary>
/// <param name="before">What depended on what. Where that is different now, the declaration that says so has changed.</param>
internal sealed class Invalidation(DependencyGraph before)
{
    private readonly HashSet<Dependency> _invalid = [];
    private readonly HashSet<string> _headers = [];
    private readonly HashSet<string> _read = [];
    private readonly Dictionary<Dependency, List<Dependency>> _dependents = [];

    public bool IsEmpty => _invalid.Count == 0;

    /// <summary>Whether what stands before the members of a generic type, or of one around it, is no longer as it was.</summary>
    public bool TouchesHeadersOfGenerics(DeclarationIndex index)
    {
        foreach (string header in _headers)
        {
            foreach (DeclaredType type in index.Types(header))
            {
                if (type.Declaration.IsGeneric || index.Files[type.File].Types.Any(IsGenericWithin))
                    return true;
            }

            bool IsGenericWithin(TypeDeclaration other) => other.IsGeneric && other.Containers.Contains(header);
        }

        return false;
    }

    /// <summary>Whether one of the dependencies is no longer as it was.</summary>
    public bool Touches(EquatableArray<Dependency> dependencies)
    {
        if (IsEmpty)
            return false;
        foreach (Dependency dependency in dependencies)
        {
            if (_invalid.Contains(dependency))
                return true;
        }

        return false;
    }

    /// <summary>The names of which one aspect is no longer as it was.</summary>
    public IEnumerable<string> Names(Aspect aspect) =>
        _invalid.Where(dependency => dependency.Aspect == aspect).Select(static dependency => dependency.Name);

    public bool Touches(Dependency dependency) => _invalid.Contains(dependency);

    /// <summary>Whether a header under one of the names is no longer as it was. Asked thousands of times, mostly of few.</summary>
    public bool TouchesHeaders(HashSet<string> names)
    {
        foreach (string header in _headers)
        {
            if (names.Contains(header))
                return true;
        }

        return false;
    }

    /// <summary>Adds what has changed, and walks the graph backwards to all that depends on it.</summary>
    public void Add(IEnumerable<Dependency> changed)
    {
        Queue<Dependency> open = new();
        foreach (Dependency dependency in changed)
            Meet(dependency);

        while (open.Count > 0)
        {
            Dependency next = open.Dequeue();

            // Only code depends on members by their names.
            if (next.Aspect == Aspect.Signature)
                continue;
            Read(next.Name);
            foreach (string type in before.TypesThatMention(next.Name))
                Read(type);

            if (!_dependents.TryGetValue(next, out List<Dependency> dependents))
                continue;
            foreach (Dependency dependent in dependents)
                Meet(dependent);
        }

        void Meet(Dependency dependency)
        {
            if (!_invalid.Add(dependency))
                return;
            if (dependency.Aspect == Aspect.Header)
                _headers.Add(dependency.Name);

            open.Enqueue(dependency);
        }
    }

    private void Read(string type)
    {
        if (!_read.Add(type))
            return;
        foreach (Edge edge in before.EdgesOf(type))
        {
            if (!_dependents.TryGetValue(edge.To, out List<Dependency> dependents))
                _dependents.Add(edge.To, dependents = []);

            dependents.Add(edge.From);
        }
    }
}
