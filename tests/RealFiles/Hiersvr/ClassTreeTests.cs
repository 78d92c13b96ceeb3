namespace Stevedore.RealFiles.Tests.Hiersvr;

/// <summary>Microsoft's sample HIERSVR: an untagged root, then a recursion of lists of one class.</summary>
public sealed class ClassTreeTests
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Fact]
    public void The_tree_is_loaded_to_the_last_byte_and_saved_byte_for_byte()
    {
        byte[] bytes = Read("mfcclass.hie");

        RealDocument<ClassTree> document = RealDocument<ClassTree>.Load(bytes, s_ansi);

        Assert.Equal(2942, document.Consumed);
        Assert.Equal(bytes.Length, document.Consumed);
        Assert.Equal(bytes, document.Save());
    }

    [Fact]
    public void Its_values_are_those_that_the_program_shows()
    {
        ClassTree tree = RealDocument<ClassTree>.Load(Read("mfcclass.hie"), s_ansi).Value;

        Assert.Equal((-10, "Arial", 9u), (tree.Font.Height, tree.Face, tree.Color));
        Assert.Equal(("%ROOT%", "MFC Class Hierarchy", 26), (tree.Root.Key, tree.Root.Label, tree.Root.Children.Count));
    }

    [Fact]
    public void Its_nodes_are_those_that_the_program_wrote_as_text()
    {
        ClassTree tree = RealDocument<ClassTree>.Load(Read("mfcclass.hie"), s_ansi).Value;

        string[] lines = [.. File.ReadAllLines(RealFile.PathOf("hiersvr", "mfcclass.txt")).Where(line => line.Trim().Length > 0)];
        Assert.Equal(136, lines.Length);
        Assert.Equal(lines, tree.Root.Descendants().Select(item => new string('\t', item.Depth) + item.Node.Label));
    }

    private static byte[] Read(string name) => File.ReadAllBytes(RealFile.PathOf("hiersvr", name));
}
