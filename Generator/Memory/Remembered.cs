using Stevedore.Generator.Parse;
using Stevedore.Generator.Survey;

namespace Stevedore.Generator.Memory;

/// <summary>The state of a project when it was last parsed. It holds nothing of Roslyn.</summary>
/// <param name="Types">By the names in metadata.</param>
/// <param name="Roots">By the identities of the expressions.</param>
/// <param name="Common">What everything depends on.</param>
internal sealed record Remembered(
    Fingerprint Circumstances,
    IReadOnlyList<FileSurvey> Files,
    Dictionary<string, RememberedType> Types,
    Dictionary<Fingerprint, RememberedRoot> Roots,
    Dependencies Common,
    AssemblyModel Model);
