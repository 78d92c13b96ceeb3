using System.Text.RegularExpressions;

namespace Stevedore.Adapters.Tests;

/// <summary>What the pages of the packages show is code that is compiled: that of the samples and of these tests.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetDirectories(Repository.FullPathOf("Adapters"))
            .Select(static folder => $"Adapters/{Path.GetFileName(folder)}/README.md")
            .Where(static page => File.Exists(Repository.FullPathOf(page)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_stands_in_a_source(string page)
    {
        string[] sources = [.. SourcesOf("samples").Concat(SourcesOf("tests/Adapters")).Select(File.ReadAllText).Select(WithoutIndents)];

        string[] blocks = [.. BlockPattern().Matches(File.ReadAllText(Repository.FullPathOf(page))).Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(sources, source => source.Contains(WithoutIndents(block), StringComparison.Ordinal)));
    }

    private static IEnumerable<string> SourcesOf(string folder) =>
        Directory.EnumerateFiles(Repository.FullPathOf(folder), "*.cs", SearchOption.AllDirectories);

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n').Select(static line => line.Trim()));

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();
}
