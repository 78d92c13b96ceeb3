using System.Runtime.CompilerServices;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class SampleProgramTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Folder()).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_breaks_no_rule_whatever_its_severity(string sample)
    {
        string project = File.ReadAllText(Path.Combine(Folder(), sample, sample + ".csproj"));
        IEnumerable<string> used = Directory.GetDirectories(Folder()).Where(path => project.Contains($"/{Path.GetFileName(path)}.csproj", StringComparison.Ordinal));
        string[] files = [.. Sources(Path.Combine(Folder(), sample)), .. used.SelectMany(Sources).Where(static path => Path.GetFileName(path) != "Program.cs")];
        Assert.NotEmpty(files);
        string schema = Path.Combine(Folder(), sample, "ArchiveSchema.txt");
        UserProgram program = new UserProgram([.. files.Select(File.ReadAllText)]).WithSchema(File.Exists(schema) ? File.ReadAllText(schema) : null);
        Assert.Empty(await program.DiagnoseAsync(Expect.AllAnalyzers));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static path => !IsOfBuild(path));

    private static bool IsOfBuild(string path) => path.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin");

    private static string Folder([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "samples");
}
