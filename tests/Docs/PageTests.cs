using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Stevedore.Docs.Tests.Pages;
using Stevedore.Docs.Tests.Programs;

namespace Stevedore.Docs.Tests;

/// <summary>What a reader copies from a page compiles, and prints what the page says.</summary>
[Collection("Programs write to the one console, and stand in the one current folder.")]
public sealed partial class PageTests
{
    public static TheoryData<string, int> AllBlocks
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach (CodeBlock block in DocumentPage.All.SelectMany(static page => DocumentPage.Blocks(page)))
                rows.Add(block.Page, block.Line);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(AllBlocks))]
    public Task A_block_of_a_page_compiles_and_prints_what_is_below_it(string page, int line) =>
        CheckAsync(DocumentPage.Blocks(page), line);

    [Theory]
    [InlineData("int a = 1;", "int b = a;", "", "CS0103 in line 6 that the page does not show")]
    [InlineData("int a = 1;", "int b = a; Console.WriteLine(b);", " continued", "")]
    [InlineData("class A;", "Console.WriteLine(new A());", "", "")]
    [InlineData("class A;", "Console.WriteLine(new A().I); class A { public int I = 0; }", "", "")]
    [InlineData("class A;", "Use(new A()); void Use(int a) => _ = a; // error CS1503: no number", "", "")]
    [InlineData("class A;", "Console.WriteLine(1); // error CS1503: no number", "", "CS1503 in line 6 that the page shows only")]
    public async Task A_block_is_a_program_of_what_stands_on_the_page_before_it(string first, string second, string mark, string complaint)
    {
        string page = $"```csharp\n{first}\n```\n\n```csharp{mark}\n{second}\n```\n";
        IReadOnlyList<CodeBlock> blocks = DocumentPage.Blocks("Page.md", page);

        Assert.Equal(complaint, await ComplaintAsync(blocks, 6));
    }

    [Fact]
    public async Task A_program_that_prints_something_else_is_found()
    {
        IReadOnlyList<CodeBlock> blocks =
            DocumentPage.Blocks("Page.md", "```csharp\nConsole.WriteLine(1);\n```\n\n```text\n2\n```\n");

        Assert.Equal("prints:\n1", await ComplaintAsync(blocks, 2));
    }

    private static async Task CheckAsync(IReadOnlyList<CodeBlock> blocks, int line)
    {
        if (await ComplaintAsync(blocks, line) is { Length: > 0 } complaint)
            Assert.Fail(complaint);
    }

    private static async Task<string> ComplaintAsync(IReadOnlyList<CodeBlock> blocks, int line)
    {
        int index = blocks.Index().Single(pair => pair.Item.Line == line).Index;
        PageProgram program = PageProgram.After(blocks, index);
        ProgramBuild build = await ProgramBuild.OfAsync(program.Files, program.HasStatements);

        if (blocks[index].IsGenerated)
            return build.Generates(blocks[index].Code) ? "" : "is not what the generator writes";
        string[] shown = [.. Shown(blocks.Take(index + 1)).Order(StringComparer.Ordinal)];
        ILookup<string, Diagnostic> found = build.Diagnostics.ToLookup(Describe);
        string complaint = string.Join('\n', found
            .Where(group => !shown.Contains(group.Key))
            .Select(group => Detail(group.Key + " that the page does not show", group.First()))
            .Concat(shown.Where(one => !found.Contains(one)).Select(static one => one + " that the page shows only")));
        if (complaint.Length > 0 || blocks[index].Output is not { } output)
            return complaint;
        string printed = await build.RunAsync();
        return printed.TrimEnd() == output.TrimEnd() ? "" : $"prints:\n{printed.TrimEnd()}";
    }

    private static string Detail(string complaint, Diagnostic one) =>
        one.Location.GetMappedLineSpan().Path == "Page.md" ? complaint : $"{complaint}: {one.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Describe(Diagnostic one) => $"{one.Id} in line {one.Location.GetMappedLineSpan().StartLinePosition.Line + 1}";

    /// <summary>The diagnostics that comments of a page show. Statements of earlier blocks are no part of the program.</summary>
    private static List<string> Shown(IEnumerable<CodeBlock> blocks)
    {
        List<string> shown = [];
        foreach (CodeBlock block in blocks.Where(static one => !one.IsGenerated))
        {
            if (!block.IsContinued)
                shown.Clear();
            string[] lines = block.Code.Split('\n');
            for (int line = 0; line < lines.Length; line++)
            {
                if (Comment().Match(lines[line]) is { Success: true } comment)
                    shown.Add($"{comment.Groups["id"].Value} in line {block.Line + line}");
            }
        }
        return shown;
    }

    [GeneratedRegex(@"// (?:error|warning) (?<id>[A-Z]+\d+):")]
    private static partial Regex Comment();
}
