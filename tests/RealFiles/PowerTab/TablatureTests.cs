namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>
/// Power Tab Editor: bodies in place, counts of one byte, and a version in the head of the document that decides about members of all
/// classes.
/// </summary>
public sealed class TablatureTests
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Theory]
    [InlineData("v1_0_2.ptb", 4963, 2, 17)]
    [InlineData("v1_5.ptb", 5021, 3, 15)]
    public void A_score_is_loaded_to_the_last_byte_and_saved_byte_for_byte(string name, int size, int version, int classes)
    {
        byte[] bytes = Read(name);

        RealDocument<Tablature> document = RealDocument<Tablature>.Load(bytes, s_ansi);

        Assert.Equal(size, document.Consumed);
        Assert.Equal(bytes.Length, document.Consumed);
        Assert.Equal((version, classes), (document.Value.Version, document.Options.Schemas!.Count));
        Assert.Equal(bytes, document.Save());
    }

    [Fact]
    public void Its_values_are_those_of_the_layout()
    {
        Tablature score = RealDocument<Tablature>.Load(Read("v1_0_2.ptb"), s_ansi).Value;

        Assert.Equal(("Title", 2, 2005), (score.Title, (int)score.ReleasedOn, (int)score.Year));
        Guitar guitar = score.Parts[0].Guitars[0];
        Assert.Equal(("Untitled", "Dulcimer"), (guitar.Description, guitar.Tuning.Name));
        Assert.Equal([60, 55, 48], guitar.Tuning.Notes);
        Assert.Equal(
            [("Arial Narrow", 8, 400), ("Times New Roman", 12, 700), ("Times New Roman", 8, 400)],
            score.Fonts.Select(font => (font.Face, font.Size, font.Weight)));
    }

    [Fact]
    public void The_tunings_are_a_list_and_nothing_else()
    {
        byte[] bytes = Read("tunings.dat");

        RealDocument<TuningBook> document = RealDocument<TuningBook>.Load(bytes, s_ansi);

        Assert.Equal(bytes.Length, document.Consumed);
        Assert.Equal(bytes, document.Save());
        List<Tuning> tunings = document.Value.Tunings;
        Assert.Equal((85, "Mountain Dulcimer", "Standard"), (tunings.Count, tunings[0].Name, tunings[^1].Name));
        Assert.Equal([62, 57, 50], tunings[0].Notes);
        Assert.Equal([64, 59, 55, 50, 45, 40, 33], tunings[^1].Notes);
    }

    private static byte[] Read(string name) => File.ReadAllBytes(RealFile.PathOf("powertab", name));
}
