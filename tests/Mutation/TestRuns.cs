namespace Stevedore.Mutation;

/// <summary>Copies of the programs of the tests, in which the runtime is one with faults.</summary>
internal sealed class TestRuns
{
    private static readonly string[] s_slow =
    [
        "*CodePageTests", "*RoundTripProperties", "*HostileBytesTests", "*KeptMemoryTests", "*NetValueTests", "*DepthTests",
        "*CultureTests", "*SavingTests", "*KillTests",
    ];

    private static readonly string[] s_rooms =
        ["Archives", "Archives.*", "Wire", "Classes", "Generated", "Files", "Streams", "Mfc", "Values", "Errors"];

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

    /// <summary>Those that see most faults.</summary>
    public TestRun Quick => Of(
        "Runtime",
        [
            "--filter-namespace", .. s_rooms.Select(Namespace),
            "--filter-not-class", .. s_slow,
        ],
        seconds: 60);

    /// <summary>Those that see a fault now and then, the quickest first.</summary>
    public IReadOnlyList<TestRun> Others => [Generated, SlowGenerated, Interop, Connections, Slow];

    private TestRun Connections => Of("Runtime", ["--filter-namespace", Namespace("Connections")], seconds: 120);

    private TestRun Interop => Of("Interop", [], seconds: 120);

    /// <summary>The slowest ones of all.</summary>
    private TestRun Slow => Of("Runtime", ["--filter-class", .. s_slow], seconds: 240);

    private TestRun Generated => Of(
        "Generator",
        [
            "--filter-namespace", "Stevedore.Generator.Tests.Behaviour", "Stevedore.Generator.Tests.Values",
            "--filter-not-class", "*FloodingTests", "*HostileMemory", "*HostileValues",
        ],
        seconds: 90);

    private TestRun SlowGenerated => Of("Generator", ["--filter-class", "*HostileMemory", "*HostileValues"], seconds: 120);

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
