using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What every type depends on: global using directives, attributes of the assembly, and the names that generated code mentions by itself.</summary>
/// <param name="Files">The files of all declarations that are met on the way, of so many files.</param>
internal sealed record SharedDependencies(Dependencies Dependencies, IReadOnlyCollection<int> Files, int FileCount)
{
    public static SharedDependencies Of(DeclarationIndex index)
    {
        DependencyWalk walk = new(index);
        walk.FollowHeaders(WellKnownTypes.All.Select(static word => word.Name));
        foreach (FileSyntax file in index.Files)
        {
            if (!file.IsEverywhere)
                continue;
            walk.FollowHeaders(file.GlobalUsingNames);
            walk.FollowAttributes(file.AssemblyAttributeNames);

            // What has another name is not met again by its own.
            if (file.GlobalAliases.Count > 0)
                walk.FollowMembers(file.GlobalUsingNames);
        }

        return new SharedDependencies(walk.Dependencies, walk.Files, index.Files.Count);
    }

    /// <summary>The same after a change that did not touch it, which leads it the same way.</summary>
    public SharedDependencies In(DeclarationIndex index) => index.Files.Count == FileCount ? this : Of(index);
}
