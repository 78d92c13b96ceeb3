namespace Stevedore.Aot.Tests;

public sealed class Application
{
    // It has about 4.0 MB. A leap means that something heavy, such as reflection over types, has become reachable from the library.
    private const long LargestSize = 5_000_000;

    private const string Output = """
        tug Ajax with Bella, pulls 60.5 t
        barge Bella with Ajax, carries tea (None) and paint (Flammable)
        one object for one vessel: True
        stored again in the same bytes: True
        """;

    [Fact]
    public async Task The_application_stores_and_loads_a_graph_with_cycles_and_derived_classes()
    {
        string application = Path.Combine(AppContext.BaseDirectory, "Stevedore.Aot.dll");

        Command run = await Command.DotnetAsync(AppContext.BaseDirectory, [application], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
    }

    [Fact]
    public async Task It_is_compiled_to_native_code_without_a_warning_stays_small_and_does_the_same()
    {
        NativeToolchain.Require();

        FileInfo application = await PublishAsync();
        Command run = await Command.RunAsync(application.DirectoryName!, application.FullName, [], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
        Assert.InRange(application.Length, 1, LargestSize);
    }

    private static async Task<FileInfo> PublishAsync()
    {
        // An artifacts folder of its own: builds of the same projects go on while this one compiles. Their analyzers have run there.
        string artifacts = SourceTree.PathOf("artifacts/aot-tests");
        string[] publish =
        [
            "publish", SourceTree.PathOf("tests/Aot/App"), "--configuration", "Release", "--artifacts-path", artifacts,
            "-property:RunAnalyzers=false", "-nologo",
        ];

        Command command = await Command.DotnetAsync(SourceTree.Root, publish, TestContext.Current.CancellationToken);

        // Warnings are errors, those of the trimmer and of the native compiler too.
        command.Succeeded();
        DirectoryInfo published = new(Path.Combine(artifacts, "publish/Stevedore.Aot/release"));
        Assert.Empty(published.EnumerateFiles("*.dll"));
        return published.EnumerateFiles(OperatingSystem.IsWindows() ? "Stevedore.Aot.exe" : "Stevedore.Aot").Single();
    }
}
