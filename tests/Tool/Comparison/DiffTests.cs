using System.Text.Json;
using Stevedore.Tool.Tests.Inspection;

namespace Stevedore.Tool.Tests.Comparison;

/// <summary>What <c>stevedore diff</c> says of two files.</summary>
public sealed class DiffTests
{
    private static readonly string s_small = Repository.FullPathOf("samples/Cargo/Documents/cargo-small-ansi.bin");

    [Fact]
    public async Task Of_equal_files_nothing_is_said()
    {
        ToolRun run = await ToolRun.Of("diff", s_small, s_small);

        Assert.Equal(new ToolRun(0, "", ""), run);
    }

    [Fact]
    public async Task A_text_that_was_changed_is_named_with_its_object()
    {
        ToolRun run = await Diff(bytes => Replace(bytes, "J. Müller", "J. Möller"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("~ object 13 CInspection at 0x0215 / 0x0215: string 1 “J. Müller” → “J. Möller”", run.Output.TrimEnd());
    }

    [Fact]
    public async Task Of_bytes_that_were_changed_the_different_ones_are_shown()
    {
        ToolRun run = await Diff(bytes => bytes[4] = 9);

        Assert.Equal("~ bytes 1 at 0x0004 / 0x0004: 03 → 09", run.Output.TrimEnd());
    }

    [Fact]
    public async Task An_object_that_was_added_is_new_and_the_others_are_the_same()
    {
        ToolRun run = await Diff(Ports(1, 2, 3, 4), Ports(1, 2, 9, 3, 4));

        Assert.Equal("+ object 4 CPort at 0x002F is new", run.Output.TrimEnd());
    }

    [Fact]
    public async Task An_object_that_was_removed_is_gone()
    {
        ToolRun run = await Diff(Ports(1, 2, 3, 4), Ports(1, 2, 4));

        Assert.Equal("- object 4 CPort at 0x002F is gone", run.Output.TrimEnd());
    }

    [Fact]
    public async Task Another_schema_is_told()
    {
        ToolRun run = await Diff(bytes => bytes[0x32] = 2);

        Assert.Equal("~ object 3 CPort at 0x0030 / 0x0030: class CPort schema 1 → 2", run.Output.TrimEnd());
    }

    [Fact]
    public async Task The_same_document_of_another_build_has_another_kind_of_strings_only()
    {
        ToolRun run = await ToolRun.Of("diff", s_small, s_small.Replace("ansi", "unicode", StringComparison.Ordinal));

        Assert.Equal((1, "~ kind of strings CStringA in 1252 → CStringW"), (run.ExitCode, run.Output.TrimEnd()));
    }

    [Fact]
    public async Task Bodies_are_read_alike_in_both_files()
    {
        ToolRun run = await ToolRun.Of(
            "diff",
            Repository.FullPathOf("samples/Cargo/Documents/cargo-small-ansi.bin"),
            Repository.FullPathOf("samples/Cargo/Documents/cargo-cycle-ansi.bin"));

        Assert.DoesNotContain("nothing →", run.Output);
        Assert.Contains("+ object 15 CTankContainer at 0x024C is new", run.Output);
    }

    [Fact]
    public async Task Other_bytes_that_say_the_same_are_told_of()
    {
        byte[] shorter = new ArchiveBytes().NewClass("CShip").Text("Kestrel").ToArray();
        byte[] longer = new ArchiveBytes().NewClass("CShip").Raw(0xFF, 7, 0).Raw("Kestrel"u8.ToArray()).ToArray();

        ToolRun run = await Diff(shorter, longer);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("The bytes differ from 0x000B on", run.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_failure_and_no_difference()
    {
        ToolRun run = await ToolRun.Of("diff", s_small, s_small + "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cargo-small-ansi.binx", run.Errors);
    }

    [Fact]
    public async Task Differences_are_written_as_JSON()
    {
        using TemporaryFolder folder = new();
        byte[] bytes = await File.ReadAllBytesAsync(s_small, TestContext.Current.CancellationToken);
        Replace(bytes, "J. Müller", "J. Möller");
        string other = folder.PathOf("other.bin");
        await File.WriteAllBytesAsync(other, bytes, TestContext.Current.CancellationToken);

        ToolRun run = await ToolRun.Of("diff", "--json", s_small, other);

        JsonElement difference = JsonDocument.Parse(run.Output).RootElement.GetProperty("differences")[0];
        Assert.Equal("Changed", difference.GetProperty("kind").GetString());
        Assert.Equal("J. Möller", difference.GetProperty("second").GetProperty("value").GetString());
        Assert.Equal("CInspection", difference.GetProperty("around")[1].GetProperty("first").GetProperty("type").GetString());
    }

    private static byte[] Ports(params int[] numbers)
    {
        ArchiveBytes bytes = new();
        foreach (int number in numbers)
            (bytes.Length == 0 ? bytes.NewClass("CPort") : bytes.KnownClass(1)).Text($"Port {number}").Double(57.5 + number).Word(number);
        return bytes.ToArray();
    }

    private static void Replace(byte[] bytes, string text, string by)
    {
        int at = bytes.AsSpan().IndexOf(System.Text.Encoding.Latin1.GetBytes(text));
        System.Text.Encoding.Latin1.GetBytes(by).CopyTo(bytes, at);
    }

    private static async Task<ToolRun> Diff(Action<byte[]> change)
    {
        byte[] bytes = await File.ReadAllBytesAsync(s_small, TestContext.Current.CancellationToken);
        byte[] changed = [.. bytes];
        change(changed);
        return await Diff(bytes, changed);
    }

    private static async Task<ToolRun> Diff(byte[] first, byte[] second)
    {
        using TemporaryFolder folder = new();
        await File.WriteAllBytesAsync(folder.PathOf("a.bin"), first, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.PathOf("b.bin"), second, TestContext.Current.CancellationToken);
        return await ToolRun.Of("diff", folder.PathOf("a.bin"), folder.PathOf("b.bin"));
    }
}
