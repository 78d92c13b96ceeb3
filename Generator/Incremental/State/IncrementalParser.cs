using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// Parses a project, and after a keystroke only what the keystroke may have changed. The state that it keeps saves time and nothing else:
/// the model is always the one that parsing everything anew would give.
/// </summary>
internal sealed class IncrementalParser
{
    private volatile ProjectState? _state;

    /// <summary>The project as it was when it was last parsed; null before the first time.</summary>
    public ProjectState? State => _state;

    public AssemblyModel Parse(Compilation compilation, CancellationToken cancellation)
    {
        if (!Relevance.Of(compilation, cancellation))
            return AssemblyModel.Empty(compilation.AssemblyName ?? "");
        FileSyntax[] files = ProjectEnvironment.Read(compilation, cancellation);
        Fingerprint environment = ProjectEnvironment.Of(compilation, files);
        ProjectState? last = _state is { } state && state.Environment == environment ? state : null;
        ProjectState now = last is null
            ? ParseAll(compilation, DependencyGraph.Of(DeclarationIndex.Of(files)), environment, cancellation)
            : ParseChanged(compilation, last, last.Graph.Index.With(files), cancellation);
        _state = now;
        return now.Model;
    }

    private static ProjectState ParseAll(
        Compilation compilation,
        DependencyGraph graph,
        Fingerprint environment,
        CancellationToken cancellation)
    {
        Invalidation nothing = new(graph);
        return new ProjectUpdate(compilation, graph, nothing, cancellation).ParseAll(environment);
    }

    private static ProjectState ParseChanged(
        Compilation compilation,
        ProjectState last,
        DeclarationIndex index,
        CancellationToken cancellation)
    {
        Invalidation invalidation = new(last.Graph);
        invalidation.Add(ChangedDeclarations.Between(last.Graph.Index, index));

        // Only now, when the graph of the last time has what it takes to be walked, does this one get it from there.
        DependencyGraph graph = last.Graph.With(index);
        return invalidation.Touches(last.Shared.Dependencies)
            ? ParseAll(compilation, graph, last.Environment, cancellation)
            : new ProjectUpdate(compilation, graph, invalidation, cancellation).ParseChanged(last);
    }
}
