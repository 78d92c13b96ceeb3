using System.Text.Json;
using Stevedore.Tool.Commands;
using Stevedore.Tool.Tests.Dumping.Model;

namespace Stevedore.Tool.Tests.Dumping;

public sealed class DumpCommandTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task A_document_is_shown_as_a_tree()
    {
        File.WriteAllBytes(_path, Archive.Serialize(new Crane { Name = "Atlas" }));

        Assert.Equal(0, await RunAsync("--type", "CCrane"));

        Assert.Contains("Name “Atlas” CStringW", _output.ToString());
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public async Task A_document_behind_other_bytes_is_shown_from_where_it_begins()
    {
        File.WriteAllBytes(_path, [1, 2, 3, .. Archive.Serialize(new Crane { Name = "Atlas" })]);

        Assert.Equal(0, await RunAsync("--type", "CCrane", "--from", "0x3", "--json"));

        JsonElement tree = JsonDocument.Parse(_output.ToString()).RootElement.GetProperty("tree");
        JsonElement[] pieces = [.. tree.GetProperty("pieces").EnumerateArray()];
        Assert.Equal(["Unknown", "Archive"], pieces.Select(static piece => piece.GetProperty("kind").GetString()));
        Assert.Equal(3, pieces[1].GetProperty("pieces")[0].GetProperty("pieces")[0].GetProperty("offset").GetInt32());
    }

    [Fact]
    public async Task Objects_behind_tags_are_shown_to_the_end()
    {
        using (FileStream file = File.Create(_path))
        using (Archive archive = new(file, ArchiveMode.Store))
        {
            archive.WriteObject(new Crane { Name = "A" });
            archive.WriteObject(new HeavyCrane { Name = "B" });
        }

        Assert.Equal(0, await RunAsync());

        Assert.Contains("CHeavyCrane #4", _output.ToString());
    }

    [Fact]
    public async Task Texts_are_in_the_code_page_that_is_named()
    {
        File.WriteAllBytes(_path, [2, 0x83, 0x41, 0, 0]);

        Assert.Equal(0, await RunAsync("--type", "CCrane", "--ansi", "932"));

        Assert.Contains("“ア” CStringA", _output.ToString());
    }

    [Fact]
    public async Task Stored_again_it_is_the_same()
    {
        File.WriteAllBytes(_path, [7, .. Archive.Serialize(Yard.Example())]);

        Assert.Equal(0, await RunAsync("--type", "CYard", "--from", "1", "--store"));

        Assert.Contains("it is the same 289 bytes", _output.ToString());
    }

    [Fact]
    public async Task The_first_byte_that_becomes_another_is_shown_with_its_member()
    {
        byte[] bytes = [7, .. Archive.Serialize(Yard.Example())];
        bytes[1 + 21] = 2;
        File.WriteAllBytes(_path, bytes);

        Assert.Equal(1, await RunAsync("--type", "CYard", "--from", "1", "--store"));

        Assert.Contains(
            "differs first at 0x0016 in _isPaid (BOOL): the file has 02 00 00 00 01 00 03 00 …, stored is 01 00 00 00 01 00 03 00 ….",
            _errors.ToString());
    }

    [Fact]
    public async Task What_no_type_loads_to_its_end_is_shown_as_that_which_comes_furthest()
    {
        File.WriteAllBytes(_path, [.. Archive.Serialize(Yard.Example()), 1, 2, 3, 4]);

        Assert.Equal(1, await RunAsync());

        Assert.Contains("which comes furthest", _errors.ToString());
        Assert.Contains("The document ends, and 4 bytes are left.", _errors.ToString());
        Assert.Contains("The end of the document has 4 bytes before it that the class does not read", _errors.ToString());
    }

    [Theory]
    [InlineData("--type", "CNothing", "has no archivable type CNothing")]
    [InlineData("--ansi", "12345", "12345")]
    [InlineData("--from", "99", "nothing begins at 99")]
    public async Task What_is_not_there_is_told(string option, string value, string message)
    {
        File.WriteAllBytes(_path, [0, 0, 0]);

        Assert.Equal(1, await RunAsync(option, value));

        Assert.Contains(message, _errors.ToString());
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_told()
    {
        Assert.Equal(1, await new ToolCommand().Parse(["dump", _path, "--assembly", _path]).InvokeAsync(
            new() { Output = _output, Error = _errors }, TestContext.Current.CancellationToken));

        Assert.Contains("cannot be loaded", _errors.ToString());
    }

    private Task<int> RunAsync(params string[] arguments) => new ToolCommand()
        .Parse(["dump", _path, "--assembly", typeof(Crane).Assembly.Location, .. arguments])
        .InvokeAsync(new() { Output = _output, Error = _errors }, TestContext.Current.CancellationToken);
}
