namespace Stevedore.Aot.Tests;

/// <summary>One type of every form, in the newest framework.</summary>
[Collection(nameof(Publishing))]
public sealed class FormsApplication
{
    private const string Project = "tests/Aot/Forms";
    private const string Name = "Stevedore.Aot.Forms";

    private const string Output = """
        classes: Box, Ledger, Shape, Log, Booking, Crane, Crane, Port
        stored again in the same bytes: True
        papers: 6.5, customs, True
        rows: (1, one), (2, )
        of another assembly: 80
        by its own data: late 7 crane
        """;

    [Fact]
    public async Task It_is_compiled_to_native_code_without_a_warning_and_stores_what_it_has_loaded()
    {
        NativeToolchain.Require();

        await RunAsync(await Publishing.PublishNativeAsync(Project, Name, "artifacts/aot-forms-native"));
    }

    [Fact]
    public async Task It_is_trimmed_without_a_warning_and_stores_what_it_has_loaded() =>
        await RunAsync(await Publishing.PublishTrimmedAsync(Project, Name, "artifacts/aot-forms-trimmed"));

    private static async Task RunAsync(FileInfo application)
    {
        Command run = await Command.RunAsync(application.DirectoryName!, application.FullName, [], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
    }
}
