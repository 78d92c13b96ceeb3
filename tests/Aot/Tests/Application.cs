namespace Stevedore.Aot.Tests;

// One native compiler at a time.
[Collection(nameof(Publishing))]
public sealed class Application
{
    // It has about 3.0 MB. A leap means that something heavy, such as reflection over types, has become reachable from the library.
    private const long LargestSize = 4_000_000;

    private const string Output = """
        what is known by its type only comes back: True
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

        FileInfo application = await Publishing.PublishNativeAsync("tests/Aot/App", "Stevedore.Aot", "artifacts/aot-tests");
        Command run = await Command.RunAsync(application.DirectoryName!, application.FullName, [], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
        Assert.InRange(application.Length, 1, LargestSize);
    }
}
