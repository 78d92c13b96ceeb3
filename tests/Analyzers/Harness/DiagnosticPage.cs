using System.Text.RegularExpressions;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>The pages of <c>docs/diagnostics</c>.</summary>
internal static partial class DiagnosticPage
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Pages");

    /// <summary>Gets the ids that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.GetFiles(s_folder).Select(static path => Path.GetFileNameWithoutExtension(path));

    /// <summary>The text of a rule's page.</summary>
    public static string Read(string id) => File.ReadAllText(Path.Combine(s_folder, id + ".md")).ReplaceLineEndings("\n");

    /// <summary>The examples of a rule's page that are marked <c>bad</c> or <c>good</c>.</summary>
    public static string[] Examples(string id, string mark) =>
        [.. Example().Matches(Read(id))
            .Where(match => match.Groups["mark"].Value == mark)
            .Select(static match => match.Groups["code"].Value)];

    [GeneratedRegex("^```csharp (?<mark>bad|good)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
