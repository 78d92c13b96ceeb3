using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// Parses a project, and after a keystroke only what the keystroke may have changed. What it remembers saves time and nothing else: the
/// model is always the one that parsing everything anew would give.
/// </summary>
internal sealed class IncrementalParser
{
    private volatile ProjectState? _last;

    public AssemblyModel Parse(Compilation compilation, CancellationToken cancellation)
    {
        FileSyntax[] files = ProjectEnvironment.Read(compilation, cancellation);
        Fingerprint environment = ProjectEnvironment.Of(compilation, files);
        ProjectState? last = _last is { } state && state.Environment == environment ? state : null;
        DeclarationIndex index = last is null ? DeclarationIndex.Of(files) : last.Index.With(files);
        Invalidation changes = last is null ? Invalidation.None : Invalidation.Between(last.Index, index);
        ProjectUpdate update = new(compilation, index, cancellation);
        ProjectState now = last is null || last.Common.Dependencies.AreTouchedBy(changes)
            ? update.ParseAll(environment)
            : update.ParseChanged(last, changes);
        _last = now;
        return now.Model;
    }
}
