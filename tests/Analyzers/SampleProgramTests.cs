using System.Runtime.CompilerServices;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class SampleProgramTests
{
    /// <summary>
    /// The projects that need .NET alone. The build itself holds all of them to the strict preset; here nothing is switched off by a
    /// project either.
    /// </summary>
    public static TheoryData<string> Samples =>
    [
        .. Projects()
            .Where(static path => File.ReadAllText(path) is { } project
                && !project.Contains("<PackageReference", StringComparison.Ordinal)
                && !project.Contains("<FrameworkReference", StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Folder(), path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_breaks_no_rule_whatever_its_severity(string sample)
    {
        string path = Path.Combine(Folder(), sample), project = File.ReadAllText(path);
        IEnumerable<string> used = Projects().Where(other => project.Contains("/" + Path.GetFileName(other), StringComparison.Ordinal));
        string[] files = [.. Sources(path), .. used.SelectMany(Sources).Where(static path => Path.GetFileName(path) != "Program.cs")];
        Assert.NotEmpty(files);
        string schema = Path.Combine(Path.GetDirectoryName(path)!, "ArchiveSchema.txt");
        UserProgram program = new UserProgram([.. files.Select(File.ReadAllText)])
            .WithSchema(File.Exists(schema) ? File.ReadAllText(schema) : null);
        if (project.Contains("/Stevedore.BinaryFormatter.csproj", StringComparison.Ordinal))
            program = program.WithPayloads();
        Assert.Empty(await program.DiagnoseAsync(Expect.AllAnalyzers));
    }

    private static string[] Projects() => Directory.GetFiles(Folder(), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Sources(string project) =>
        Directory.GetFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories).Where(static path => !IsOfBuild(path));

    private static bool IsOfBuild(string path) => path.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin");

    private static string Folder([CallerFilePath] string caller = "") =>
        Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "samples");
}
