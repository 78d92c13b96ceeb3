using System.Text;

namespace Stevedore.RealFiles.Tests.JwCad;

/// <summary>
/// Jw_cad: one schema for all classes, the version of the file; text in code page 932 in version 600, in UTF-16 in version 700.
/// </summary>
public sealed class DrawingTests
{
    [Theory]
    [InlineData("sample.jww", 600, 695)]
    [InlineData("shikichizu.jww", 600, 9)]
    [InlineData("v700_non_block.jww", 700, 12)]
    public void A_drawing_is_loaded_to_the_last_byte_and_saved_byte_for_byte(string name, int version, int entities)
    {
        byte[] bytes = Read(name);

        RealDocument<Drawing> document = RealDocument<Drawing>.Load(bytes, OptionsOf(version));

        Assert.Equal(bytes.Length, document.Consumed);
        Assert.Equal(((uint)version, entities), (document.Value.Version, document.Value.Entities.Count));
        Assert.All(document.Options.Schemas!, schema => Assert.Equal(version, schema.Value));
        Assert.Equal(bytes, document.Save());
    }

    [Fact]
    public void A_version_known_at_run_time_is_the_schema_of_every_class()
    {
        byte[] bytes = Read("sample.jww");
        RealDocument<Drawing> document = RealDocument<Drawing>.Load(bytes, OptionsOf(600));

        SchemaTable schemas = new() { Default = (int)document.Value.Version };
        byte[] saved = (document with { Options = OptionsOf(600) with { Schemas = schemas } }).Save();

        Assert.Equal(bytes, saved);
    }

    [Fact]
    public void Its_text_is_Japanese()
    {
        Drawing drawing = RealDocument<Drawing>.Load(Read("sample.jww"), OptionsOf(600)).Value;

        Assert.Contains("ＭＳ ゴシック", drawing.Entities.OfType<Text>().Select(text => text.Font));
    }

    /// <summary>None of the files has one; the layout is that of LAYOUT.md.</summary>
    [Fact]
    public void A_dimension_is_its_line_its_figure_and_the_parts_of_SXF()
    {
        const int Head = 4 + 1 + 2 + 2 + 2 + 2 + 2;
        const int Coordinate = 8;
        const int Line = Head + (4 * Coordinate);
        const int Figure = Head + (8 * Coordinate) + 4 + 1 + 1 + 4;
        const int Point = Head + (2 * Coordinate) + 4;
        Drawing drawing = RealDocument<Drawing>.Load(Read("shikichizu.jww"), OptionsOf(600)).Value;
        int size = Archive.Serialize(drawing, OptionsOf(600)).Length;
        drawing.Entities.Add(new Dimension { Figure = { Value = "4500" }, SxfMode = 1, Points = [new() { X = 7 }, new(), new(), new()] });

        byte[] bytes = Archive.Serialize(drawing, OptionsOf(600));

        const int Tag = 2 + 2 + 2 + 11;
        Assert.Equal(size + Tag + Head + Line + Figure + 2 + (2 * Line) + (4 * Point), bytes.Length);
        Dimension loaded = Assert.IsType<Dimension>(Archive.Deserialize<Drawing>(bytes, OptionsOf(600)).Entities[^1]);
        Assert.Equal(("4500", 1, 7d), (loaded.Figure.Value, (int)loaded.SxfMode, loaded.Points[0].X));
    }

    private static ArchiveOptions OptionsOf(int version) => new()
    {
        UnicodeStrings = version >= 700,
        AnsiEncoding = CodePagesEncodingProvider.Instance.GetEncoding(932),
    };

    private static byte[] Read(string name) => File.ReadAllBytes(RealFile.PathOf("jwcad", name));
}
