namespace Stevedore.Aot.Tests;

/// <summary>The application of the sample Migration, which loads what BinaryFormatter stored.</summary>
[Collection(nameof(Publishing))]
public sealed class OldFilesApplication
{
    [Fact]
    public async Task It_is_compiled_to_native_code_and_converts_files_of_BinaryFormatter()
    {
        NativeToolchain.Require();
        const string Project = "tests/Aot/OldFiles";
        FileInfo application = await Publishing.PublishNativeAsync(Project, "Stevedore.Aot.OldFiles", "artifacts/aot-old-files");
        using TemporaryFolder converted = new();

        Command run = await Command.RunAsync(
            application.DirectoryName!,
            application.FullName,
            [Repository.FullPathOf("samples/Migration/Files"), converted.FullName],
            TestContext.Current.CancellationToken);

        run.Succeeded();
        Assert.Equal(
            Directory.EnumerateFiles(Repository.FullPathOf("samples/Migration/Files")).Select(Path.GetFileNameWithoutExtension).Order(),
            Directory.EnumerateFiles(converted.FullName).Select(Path.GetFileNameWithoutExtension).Order());
    }
}
