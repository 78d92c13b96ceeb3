using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// From which names code may come to an archive: <c>Load</c> is everybody's, and binding a call costs as much as compiling the member that
/// it stands in. Lines that name roots are reached by their own name.
/// </summary>
internal sealed class ArchiveReach
{
    private readonly Invalidation _reach;

    public ArchiveReach(DependencyGraph graph, RuntimeReach runtime)
    {
        _reach = new Invalidation(graph);
        _reach.Add(runtime.Sources.Concat(RootLines.Words).Select(Dependency.Code)
            .Concat(runtime.Extensions.Select(Dependency.Signature)));
    }

    /// <summary>Whether code that depends on these may call a method of an archive.</summary>
    public bool Includes(EquatableArray<Dependency> dependencies) => _reach.Touches(dependencies);
}
