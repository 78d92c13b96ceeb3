using Cargo;

namespace Stevedore.Tool.Tests.Comparison;

/// <summary>What <c>stevedore diff</c> says of two files with the classes of their program: which members are different.</summary>
public sealed class DiffWithClassesTests
{
    private static readonly string s_assembly = typeof(Manifest).Assembly.Location;

    [Fact]
    public async Task Members_of_generations_are_told_by_their_names()
    {
        ToolRun run = await Diff(Document("cargo-gen2-unicode"), Document("cargo-gen3-unicode"));

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.EndsWith("CReeferContainer at 0x00BB / 0x00BB: class CReeferContainer schema 2 → 3", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("Alarms CString[] at 0x0130 is new", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_was_changed_is_told_by_its_member()
    {
        string path = Path.GetTempFileName();
        byte[] bytes = File.ReadAllBytes(Document("cargo-gen3-unicode"));
        bytes[0x38] = 1;
        File.WriteAllBytes(path, bytes);

        ToolRun run = await Diff(Document("cargo-gen3-unicode"), path);

        File.Delete(path);
        Assert.Equal("~ Hazardous false → true", run.Output.TrimEnd());
    }

    [Fact]
    public async Task A_file_that_does_not_load_is_not_compared()
    {
        ToolRun run = await Diff(Document("cargo-gen3-unicode"), Document("cargo-truncated-unicode"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("cargo-truncated-unicode.bin: The bytes end too early", run.Errors, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Diff(string first, string second) =>
        ToolRun.Of("diff", first, second, "--assembly", s_assembly, "--type", nameof(Manifest));

    private static string Document(string name) => Repository.FullPathOf($"samples/Cargo/Documents/{name}.bin");
}
