using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Survey;

namespace Stevedore.Generator.Memory;

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
        var index = new Lazy<DeclarationIndex>(() => new DeclarationIndex(files), isThreadSafe: false);
        Remembered? last = _last is { } remembered && remembered.Circumstances == circumstances ? remembered : null;
        ChangedNames changes = last is null ? ChangedNames.None : ChangedNames.Between(last.Files, files);
        if (last is not null && last.Common.AreTouchedBy(changes))
            last = null;

        Remembered now = last is null
            ? new AssemblyUpdate(compilation, index, files, cancellation).ParseAll(circumstances)
            : new AssemblyUpdate(compilation, index, files, cancellation).ParseChanged(last, changes);
        _last = now;
        return now.Model;
    }
}
