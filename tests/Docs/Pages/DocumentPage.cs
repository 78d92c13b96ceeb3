using System.Text.RegularExpressions;

namespace Stevedore.Docs.Tests.Pages;

/// <summary>The blocks of C# on a page of the documentation, each with the output below it.</summary>
internal static partial class DocumentPage
{
    /// <summary>Gets the pages that users read. Those of rules have tests beside the analyzers.</summary>
    public static IEnumerable<string> All =>
    [
        "README.md",
        "Tool/README.md",
        .. Directory.GetFiles(Repository.FullPathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of a page in their order.</summary>
    public static IReadOnlyList<CodeBlock> Blocks(string page) => Blocks(page, File.ReadAllText(Repository.FullPathOf(page)));

    /// <summary>The blocks of a page's text.</summary>
    public static IReadOnlyList<CodeBlock> Blocks(string page, string text)
    {
        string normal = text.ReplaceLineEndings("\n");
        return
        [
            .. Block().Matches(normal).Select(match => new CodeBlock(
                page,
                normal.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1,
                WithoutMargin(match.Groups["code"].Value, match.Groups["margin"].Length),
                match.Groups["mark"].Value,
                match.Groups["output"].Success ? WithoutMargin(match.Groups["output"].Value, match.Groups["margin"].Length) : null)),
        ];
    }

    // A block within a list stands as far to the right as the list's text.
    private static string WithoutMargin(string text, int margin) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length >= margin ? line[margin..] : line.TrimStart()));

    [GeneratedRegex(
        "^(?<margin> *)```csharp(?: (?<mark>continued|generated))?\n(?<code>.*?)^ *```\n(?:\n* *```text\n(?<output>.*?)^ *```$)?",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
