using System.Globalization;
using Stevedore.Fuzz.Targets;
using Stevedore.Tests.Harness;

namespace Stevedore.Fuzz;

/// <summary>
/// Whatever the bytes, a load ends with a value or an <see cref="ArchiveException"/>, and with the same from every source.
/// </summary>
public sealed class HostileBytesTests
{
    private const string Inputs = "STEVEDORE_FUZZ_INPUTS";
    private const string Seed = "STEVEDORE_FUZZ_SEED";

    public static TheoryData<string> Findings =>
        new(Directory.GetFiles(Repository.FullPathOf(Finding.Folder), "*.bin").Select(path => Path.GetFileName(path)));

    [Fact]
    public void A_million_inputs_find_nothing()
    {
        IReadOnlyList<Target> targets = AllTargets.List;
        byte[][] strangers = [.. targets.SelectMany(static target => target.Seeds)];
        long inputs = NumberOf(Inputs, 1_000_000) / targets.Count + 1;
        int seed = (int)NumberOf(Seed, 1);
        FuzzFigures figures = new();

        ParallelOptions atOnce = new() { MaxDegreeOfParallelism = Coverage.IsTold ? 1 : -1 };
        Parallel.ForEach(targets.Index(), atOnce, target =>
        {
            FuzzFigures run = new FuzzRun(target.Item, strangers, seed + target.Index).Run(inputs);
            lock (figures)
                figures.Add(run);
        });

        Directory.CreateDirectory(Repository.FullPathOf("artifacts"));
        File.WriteAllText(Repository.FullPathOf("artifacts/fuzz.txt"), $"{figures}\n");
        Assert.True(figures.Findings.Count == 0, string.Join("\n\n", figures.Findings.Select(static found => $"{found.Keep()}\n{found}")));
        Assert.InRange(figures.Inputs, inputs * targets.Count, long.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void What_was_found_once_is_mended(string file)
    {
        (Target target, byte[] bytes) = Finding.Read(file);

        Assert.Null(Judge.Of(target, bytes, Judge.Others).Fault);
    }

    [Fact]
    public void Every_seed_is_loaded_whole_from_every_source()
    {
        foreach (Target target in AllTargets.List)
        {
            foreach (byte[] bytes in target.Seeds)
            {
                Verdict verdict = Judge.Of(target, bytes, Judge.Others);

                Assert.True(verdict.Fault is null, $"{target}: {verdict.Fault}");
                Assert.True(verdict.Outcome!.Error == ArchiveError.None, $"{target}: {verdict.Outcome}");
            }
        }
    }

    private static long NumberOf(string variable, long otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? long.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
