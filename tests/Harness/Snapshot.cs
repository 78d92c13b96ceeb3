using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Stevedore.Tests.Harness;

/// <summary>
/// Compares what a test gives with files beside it, which are named and written as those of Verify.SourceGenerators. README.md says how
/// to put that package behind this class.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares each generated source with <c>Class.Method#HintName.verified.cs</c>.</summary>
    /// <param name="driver">The driver that has run the generator.</param>
    /// <param name="hintNames">The sources to compare; all, if none is named.</param>
    /// <param name="sourceFile">The test's own file, which is named after its class.</param>
    /// <param name="method">The test.</param>
    public static Task MatchAsync(
        GeneratorDriver driver,
        IReadOnlyCollection<string>? hintNames = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        IEnumerable<GeneratedSourceResult> sources = driver.GetRunResult().Results
            .SelectMany(static result => result.GeneratedSources)
            .Where(source => hintNames is null || hintNames.Contains(source.HintName));
        return SnapshotFiles.Of(sourceFile, method).CompareAsync(sources.Select(static source =>
            ($"#{Path.GetFileNameWithoutExtension(source.HintName)}", "cs", $"//HintName: {source.HintName}\n{source.SourceText}")));
    }

    /// <summary>Compares diagnostics with <c>Class.Method.verified.txt</c>, or with <c>Class.Method_parameters.verified.txt</c>.</summary>
    /// <param name="diagnostics">The diagnostics in the order in which they are to stand there.</param>
    /// <param name="parameters">What tells the cases of a theory apart, as <c>name=value</c>.</param>
    /// <param name="sourceFile">The test's own file, which is named after its class.</param>
    /// <param name="method">The test.</param>
    public static Task MatchAsync(
        IEnumerable<Diagnostic> diagnostics,
        string parameters = "",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        string test = parameters.Length == 0 ? method : $"{method}_{parameters}";
        return SnapshotFiles.Of(sourceFile, test).CompareAsync([("", "txt", DiagnosticText.Write(diagnostics))]);
    }

    /// <summary>Compares a text with <c>Class.Method.verified.txt</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's own file, which is named after its class.</param>
    /// <param name="method">The test.</param>
    public static Task MatchAsync(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        SnapshotFiles.Of(sourceFile, method).CompareAsync([("", "txt", text)]);
}
