using System.Text.Json;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>What <c>stevedore inspect</c> says of a file.</summary>
public sealed class InspectTests
{
    private static readonly string s_small = Repository.FullPathOf("samples/Cargo/Documents/cargo-small-ansi.bin");

    [Fact]
    public async Task Classes_and_objects_are_shown_without_colours_where_nobody_looks_on()
    {
        ToolRun run = await ToolRun.Of("inspect", s_small);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.Contains("CReeferContainer        3        7         1     0x00DB", run.Output);
        Assert.Contains("CInspection #13", run.Output);
        Assert.Contains("“Kylan får inte stängas av – last värd € 98 765”", run.Output);
    }

    [Fact]
    public async Task The_output_is_as_short_as_is_asked_for()
    {
        ToolRun run = await ToolRun.Of("inspect", s_small, "--max", "2", "--depth", "1");

        Assert.DoesNotContain("CPort #3", run.Output);
        Assert.Contains("more lines are not shown", run.Output);
    }

    [Fact]
    public async Task The_tree_is_written_as_JSON()
    {
        ToolRun run = await ToolRun.Of("inspect", "--json", s_small);

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            ["CPort", "CDryContainer", "CReeferContainer", "CTankContainer", "CInspection"],
            root.GetProperty("classes").EnumerateArray().Select(found => found.GetProperty("type").GetString()));
        Assert.Equal(620, root.GetProperty("tree").GetProperty("length").GetInt64());
    }

    [Theory]
    [InlineData("--from", "0xZZ")]
    [InlineData("--length", "-3")]
    public async Task Bytes_that_are_no_number_are_refused(string option, string value)
    {
        ToolRun run = await ToolRun.Of("inspect", s_small, option, value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"'{value}' is not a number of bytes.", run.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        ToolRun run = await ToolRun.Of("inspect", s_small + "x");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cargo-small-ansi.binx", run.Errors);
    }
}
