using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// The constructions that types have as members and that can be archived with all that they lead to. Who knows that need not bind it again
/// for a type of which something else has changed.
/// </summary>
/// <param name="last">Those of the last time, by their keys.</param>
internal sealed class SoundConstructions(Dictionary<string, EquatableArray<Dependency>> last, Invalidation invalidation)
{
    private readonly Dictionary<string, EquatableArray<Dependency>> _found = [];

    public bool Has(string key) =>
        last.TryGetValue(key, out EquatableArray<Dependency> dependencies) && !invalidation.Touches(dependencies);

    public void Add(ConstructionGraph graph)
    {
        foreach ((string key, ITypeSymbol type) in graph.OpenAndSound)
            _found[key] = TypeNames.In(type).Distinct().Select(Dependency.Use).ToEquatableArray();
    }

    /// <summary>Those of this time, also what is as it was.</summary>
    public Dictionary<string, EquatableArray<Dependency>> All()
    {
        Dictionary<string, EquatableArray<Dependency>> all = new(last.Count);
        foreach (KeyValuePair<string, EquatableArray<Dependency>> known in last)
        {
            if (!invalidation.Touches(known.Value))
                all.Add(known.Key, known.Value);
        }

        foreach (KeyValuePair<string, EquatableArray<Dependency>> found in _found)
            all[found.Key] = found.Value;

        return all;
    }
}
