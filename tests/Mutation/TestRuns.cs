namespace Stevedore.Mutation;

/// <summary>Copies of the programs of the tests, in which the runtime is one with faults.</summary>
internal sealed class TestRuns
{
    private static readonly string[] s_slow =
    [
        "*CodePageTests", "*RoundTripProperties", "*HostileBytesTests", "*KeptMemoryTests", "*NetValueTests", "*DepthTests", "*CultureTests",
    ];

    private readonly string _folder;

    /// <param name="repository">The folder of the repository, whose tests have been built for .NET 10.</param>
    public TestRuns(string repository)
    {
        _folder = Path.Combine(repository, "artifacts", "mutation");
        foreach (string project in (string[])["Runtime", "Interop", "Generator"])
            Folders.Copy(Path.Combine(repository, "tests", project, "bin", "Debug", "net10.0"), Path.Combine(_folder, project));
    }

    /// <summary>Where the runtime with faults is compiled to.</summary>
    public string Runtime => Path.Combine(_folder, "Runtime", "Stevedore.dll");

    /// <summary>The quickest first.</summary>
    public IReadOnlyList<TestRun> ForFaultsByRule => [Quick, Interop, Slow];

    public IReadOnlyList<TestRun> ForFaultsByHand => [Quick, Connections, Interop, Slow, Generated];

    private TestRun Quick => Of(
        "Runtime",
        [
            "--filter-namespace", .. ((string[])["Archives", "Archives.*", "Wire", "Classes", "Generated"]).Select(Namespace),
            "--filter-not-class", .. s_slow,
        ],
        seconds: 60);

    private TestRun Connections => Of("Runtime", ["--filter-namespace", Namespace("Connections")], seconds: 120);

    private TestRun Interop => Of("Interop", [], seconds: 120);

    private TestRun Slow => Of(
        "Runtime",
        ["--filter-class", .. s_slow, "*MessageArchiveTests", "*EmptyMessageTests", "*LargeMessageTests", "*ResumeTests"],
        seconds: 240);

    private TestRun Generated => Of(
        "Generator", ["--filter-class", "*HostileMemory", "*HostileValues", "*CountForms", "*HeldCounts", "*StorableCounts"], seconds: 120);

    /// <summary>Puts the runtime with faults beside all tests.</summary>
    public void SpreadRuntime()
    {
        foreach (string project in (string[])["Interop", "Generator"])
            File.Copy(Runtime, Path.Combine(_folder, project, "Stevedore.dll"), overwrite: true);
    }

    private static string Namespace(string name) => $"Stevedore.Runtime.Tests.{name}";

    private TestRun Of(string project, string[] arguments, int seconds) =>
        new(Path.Combine(_folder, project, $"Stevedore.{project}.Tests.dll"), arguments, TimeSpan.FromSeconds(seconds));
}
