using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What every type depends on: global using directives, attributes of the assembly, and the types that generated code mentions by itself.
/// </summary>
/// <param name="Files">The files of all declarations that are met on the way, of so many files.</param>
internal sealed record SharedDependencies(EquatableArray<Dependency> Dependencies, HashSet<int> Files, int FileCount)
{
    public static SharedDependencies Of(DependencyGraph graph)
    {
        HashSet<Dependency> dependencies = [.. WellKnownTypes.All.Select(static type => Dependency.Header(type.Name))];
        foreach (FileSyntax file in graph.Index.Files)
        {
            if (!file.IsEverywhere)
                continue;
            dependencies.UnionWith(file.GlobalUsingNames.Select(Dependency.Header));
            dependencies.UnionWith(file.AssemblyAttributeNames.Select(Dependency.Lineage));
            dependencies.UnionWith(file.AssemblyAttributeNames.Select(Dependency.Constant));

            // What has another name is not met again by its own.
            if (file.GlobalAliases.Count > 0)
                dependencies.UnionWith(file.GlobalUsingNames.Select(Dependency.Lineage));
        }

        DependencyWalk walk = new(graph, throughConstructions: true);
        walk.Follow(dependencies);
        return new SharedDependencies(dependencies.ToEquatableArray(), walk.Files, graph.Index.Files.Count);
    }

    /// <summary>The same after a change that did not touch it, which leads it the same way.</summary>
    public SharedDependencies In(DependencyGraph graph) => graph.Index.Files.Count == FileCount ? this : Of(graph);
}
