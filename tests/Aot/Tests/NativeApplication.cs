namespace Stevedore.Aot.Tests;

public sealed class NativeApplication
{
    // It has about 4.0 MB. A leap means that something heavy, such as reflection over types, has become reachable from the library.
    private const long LargestSize = 5_000_000;

    [Fact]
    public async Task An_application_compiled_to_native_code_without_a_warning_stores_and_loads_a_graph_with_cycles_and_derived_classes()
    {
        NativeToolchain.Require();
        using TemporaryFolder folder = new();

        string application = await PublishAsync(folder.FullName);
        Command run = await Command.RunAsync(folder.FullName, application, [], TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            tug Ajax with Bella, pulls 60.5 t
            barge Bella with Ajax, carries tea (None) and paint (Flammable)
            one object for one vessel: True
            stored again in the same bytes: True
            """,
            run.Succeeded().Trim());

        long size = new FileInfo(application).Length;
        TestContext.Current.AddWarning($"The native application has {size:N0} bytes.");
        Assert.InRange(size, 1, LargestSize);
    }

    private static async Task<string> PublishAsync(string folder)
    {
        // An artifacts folder of its own: builds of the same projects go on while this one compiles. Their analyzers have run there.
        string[] publish =
        [
            "publish", SourceTree.PathOf("tests/Aot/App"), "--configuration", "Release", "--output", folder,
            "--artifacts-path", SourceTree.PathOf("artifacts/aot-tests"), "-property:RunAnalyzers=false", "-nologo",
        ];
        Command command = await Command.DotnetAsync(SourceTree.Root, publish, TestContext.Current.CancellationToken);
        // Warnings are errors, those of the trimmer and of the native compiler too.
        command.Succeeded();
        Assert.False(File.Exists(Path.Combine(folder, "Stevedore.Aot.dll")), "The application was published as managed code.");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "Stevedore.Aot.exe" : "Stevedore.Aot");
    }
}
