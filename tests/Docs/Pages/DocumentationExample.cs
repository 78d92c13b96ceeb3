using System.Net;
using System.Text.RegularExpressions;

namespace Stevedore.Docs.Tests.Pages;

/// <summary>The examples in the XML documentation of what users call.</summary>
internal static partial class DocumentationExample
{
    private static readonly string[] s_packages = ["Runtime", "Hosting", "BinaryFormatter"];

    /// <summary>Gets the blocks, each by its source file and line.</summary>
    public static IEnumerable<CodeBlock> All => s_packages
        .SelectMany(static package => Directory.GetFiles(Repository.FullPathOf(package), "*.cs", SearchOption.AllDirectories))
        .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(Blocks);

    private static IEnumerable<CodeBlock> Blocks(string file)
    {
        string text = File.ReadAllText(Repository.FullPathOf(file)).ReplaceLineEndings("\n");
        foreach (Match example in Example().Matches(text))
        {
            string code = WebUtility.HtmlDecode(Margin().Replace(example.Groups["code"].Value, ""));
            yield return new CodeBlock(file, text.AsSpan(0, example.Groups["code"].Index).Count('\n') + 1, code, "", null);
        }
    }

    [GeneratedRegex("/// <example>\n */// <code>\n(?<code>.*?) */// </code>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ */// ?", RegexOptions.Multiline)]
    private static partial Regex Margin();
}
