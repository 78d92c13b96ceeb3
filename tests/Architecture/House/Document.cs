using System.Text.RegularExpressions;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A Markdown file, by its path from the root of the tree.</summary>
internal sealed partial record Document(string Path, string Text)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Document> All => SourceTree.PathsOf("*.md").Select(At);

    /// <summary>What it links to in the tree: a file or folder, and the name of a heading there, or nothing for one of them.</summary>
    public IEnumerable<(string Path, string Heading)> Links => Link()
        .Matches(WithoutCode)
        .Select(static link => link.Groups["target"].Value)
        .Where(static target => !target.Contains("://", StringComparison.Ordinal))
        .Select(static target => target.Split('#', 2))
        .Select(parts => (parts[0].Length == 0 ? Path : Beside(parts[0]), parts.ElementAtOrDefault(1) ?? ""));

    /// <summary>The names that links use for the headings: small letters, without marks, with a dash for a space.</summary>
    public IEnumerable<string> Headings => Heading()
        .Matches(WithoutCode)
        .Select(static heading => Mark().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private string WithoutCode => Code().Replace(Text.ReplaceLineEndings("\n"), "");

    /// <summary>The document at a path of the tree.</summary>
    public static Document At(string path) => new(path, File.ReadAllText(Repository.FullPathOf(path)));

    private string Beside(string target) =>
        SourceTree.PathOf(System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(Repository.FullPathOf(Path))!));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Mark();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
