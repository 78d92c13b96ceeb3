using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// Parses a project, and after a keystroke only what the keystroke may have changed. What it remembers saves time and nothing else: the
/// model is always the one that parsing everything anew would give.
/// </summary>
internal sealed class AssemblyParser
{
    private volatile Remembered? _last;

    public AssemblyModel Parse(Compilation compilation, CancellationToken cancellation)
    {
        FileSurvey[] files = Circumstances.Survey(compilation, cancellation);
        Fingerprint circumstances = Circumstances.Of(compilation, files);
        Remembered? last = _last is { } remembered && remembered.Circumstances == circumstances ? remembered : null;
        DeclarationIndex index = last is null ? DeclarationIndex.Of(files) : last.Index.With(files);
        ChangedNames changes = last is null ? ChangedNames.None : ChangedNames.Between(last.Index, index);
        AssemblyUpdate update = new(compilation, index, cancellation);
        Remembered now = last is null || last.Common.Dependencies.AreTouchedBy(changes)
            ? update.ParseAll(circumstances)
            : update.ParseChanged(last, changes);
        _last = now;
        return now.Model;
    }
}
