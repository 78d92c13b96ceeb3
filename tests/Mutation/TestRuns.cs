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

    private static readonly string[] s_generated =
        ["Stevedore.Generator.Tests.Behaviour", "Stevedore.Generator.Tests.Values", "Stevedore.Generator.Tests.Loading"];

    private static readonly string[] s_hostile = ["*HostileMemory", "*HostileValues"];

    private readonly string _folder;

    /// <param name="repository">The folder of the repository, whose tests have been built for .NET 10.</param>
    public TestRuns(string repository)
    {
        _folder = Path.Combine(repository, "artifacts", "mutation");
        foreach (string project in (string[])["Runtime", "Interop", "Generator"])
            Folders.Copy(Path.Combine(repository, "tests", project, "bin", "Debug", "net10.0"), Path.Combine(_folder, project));
        Quick = Of("Runtime", ["--filter-namespace", .. s_rooms.Select(Namespace), "--filter-not-class", .. s_slow]);
        Others =
        [
            Of("Generator", ["--filter-namespace", .. s_generated, "--filter-not-class", "*FloodingTests", .. s_hostile]),
            Of("Generator", ["--filter-class", .. s_hostile]),
            Of("Interop", []),
            Of("Runtime", ["--filter-namespace", Namespace("Connections")]),
            Of("Runtime", ["--filter-class", .. s_slow]),
        ];
    }

    /// <summary>Where the runtime with faults is compiled to.</summary>
    public string Runtime => Path.Combine(_folder, "Runtime", "Stevedore.dll");

    /// <summary>Those that see most faults.</summary>
    public TestRun Quick { get; }

    /// <summary>Those that see a fault now and then, the quickest first.</summary>
    public IReadOnlyList<TestRun> Others { get; }

    /// <summary>Puts the runtime with faults beside all tests.</summary>
    public void SpreadRuntime()
    {
        foreach (string project in (string[])["Interop", "Generator"])
            File.Copy(Runtime, Path.Combine(_folder, project, "Stevedore.dll"), overwrite: true);
    }

    private static string Namespace(string name) => $"Stevedore.Runtime.Tests.{name}";

    private TestRun Of(string project, string[] arguments) =>
        new(Path.Combine(_folder, project, $"Stevedore.{project}.Tests.dll"), arguments);
}
