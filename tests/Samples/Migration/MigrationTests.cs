using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using HarbourOffice;

namespace Stevedore.Samples.Tests.Migration;

/// <summary>What the old program wrote, the new one loads: as BinaryFormatter would, and as if it had made it itself.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly string s_files = Repository.FullPathOf("samples/Migration/Files");

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(s_files).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents => [.. SampleDocuments.All().Select(document => document.Key)];

    [Fact]
    public async Task The_old_program_writes_the_files_that_are_kept_of_it()
    {
        string[] command = [Path.Combine(AppContext.BaseDirectory, "HarbourOffice.dll"), _folder.FullName];
        (await Command.DotnetAsync(_folder.FullName, command, Cancelled)).Succeeded();

        Assert.Equal(BytesIn(s_files), BytesIn(_folder.FullName));
    }

    [Fact]
    public void The_new_program_converts_a_folder_and_proves_each_copy()
    {
        using StringWriter output = new();
        Assert.True(FolderConversion.Run(s_files, _folder.FullName, output), output.ToString());

        string[] lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Directory.GetFiles(s_files).Length, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("proved", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_none_is_told_and_passed_over()
    {
        string old = Path.Combine(_folder.FullName, "old"), converted = Path.Combine(_folder.FullName, "new");
        Directory.CreateDirectory(Path.Combine(old, "within"));
        File.WriteAllText(Path.Combine(old, "a.dat"), "This is no payload.");
        File.Copy(Path.Combine(s_files, "berth.dat"), Path.Combine(old, "within", "berth.dat"));

        using StringWriter output = new();
        Assert.False(FolderConversion.Run(old, converted, output));

        Assert.Contains("[1/2] a.dat: NOT CONVERTED", output.ToString());
        Assert.Equal(["berth.harbour"], Directory.GetFiles(converted, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_payload_is_loaded_as_BinaryFormatter_loads_it(string file)
    {
        byte[] payload = File.ReadAllBytes(Path.Combine(s_files, file));
        object expected = new BinaryFormatter { Binder = new NewClasses() }.Deserialize(new MemoryStream(payload));

        object loaded = BinaryFormatterPayload.Load(payload);

        Assert.Same(expected.GetType(), loaded.GetType());
        Assert.Equal(ProvenArchive.Store(expected), ProvenArchive.Store(loaded));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_the_old_program_is_the_one_that_the_new_program_makes(string name)
    {
        object made = SampleDocuments.All().Single(document => document.Key == name).Value;

        object loaded = BinaryFormatterPayload.Load(File.ReadAllBytes(Path.Combine(s_files, name + ".dat")));

        Assert.Equal(ProvenArchive.Store(made), ProvenArchive.Store(loaded));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Names and bytes; what differs is then seen at once.</summary>
    private static IEnumerable<string> BytesIn(string folder) => Directory.GetFiles(folder)
        .Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetFileName(path)}: {Convert.ToHexString(File.ReadAllBytes(path))}");

    /// <summary>The classes of the new program, where the payload names the old one.</summary>
    private sealed class NewClasses : SerializationBinder
    {
        public override Type? BindToType(string assemblyName, string typeName)
        {
            const string Old = "HarbourOffice, Version=4.2.0.0", New = "HarbourOffice.New, Version=5.0.0.0";
            string name = typeName.Replace(Old, New, StringComparison.Ordinal);
            bool isOfProgram = assemblyName.StartsWith("HarbourOffice,", StringComparison.Ordinal);
            return isOfProgram ? typeof(Harbour).Assembly.GetType(name) : Type.GetType($"{name}, {assemblyName}");
        }
    }
}
