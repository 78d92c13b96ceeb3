namespace Stevedore.RealFiles.Tests.PeDesign;

/// <summary>Brother PE-Design: a class that first appears within another object's body, and a foreign section behind the archive.</summary>
public sealed class EmbroideryTests
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Fact]
    public void The_design_is_loaded_up_to_the_machines_section_and_saved_byte_for_byte()
    {
        byte[] bytes = Read();

        RealDocument<Embroidery> document = RealDocument<Embroidery>.Load(bytes, s_ansi);

        Assert.Equal(13881, document.Consumed);
        Assert.Equal(document.Value.MachineSection, document.Consumed);
        Assert.Equal("LA:"u8, bytes.AsSpan((int)document.Consumed, 3));
        Assert.Equal(7935, bytes.Length - document.Consumed);
        Assert.Equal(bytes[..(int)document.Consumed], document.Save());
    }

    [Fact]
    public void Its_seams_and_colours_are_those_of_the_layout()
    {
        Design design = Assert.Single(RealDocument<Embroidery>.Load(Read(), s_ansi).Value.Designs);

        Assert.Equal(
            [(1, 1, 8), (0, 1, 3407), (1, 1, 9), (0, 1, 1)],
            design.Seams.Select(seam => ((int)seam.Kind, (int)seam.Color, seam.Stitches.Count)));
        Assert.Equal([new ColorChange(0, 1)], design.Colors);
        Assert.Equal([1f, 0, 0, 1, 1000, 1000], design.Transformation);
    }

    [Fact]
    public void Another_magic_number_is_refused()
    {
        byte[] bytes = Read();
        bytes[7] = (byte)'1';

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => RealDocument<Embroidery>.Load(bytes, s_ansi));

        Assert.Equal((ArchiveError.BadData, 0), (refusal.Error, refusal.Position));
    }

    private static byte[] Read() => File.ReadAllBytes(RealFile.PathOf("pes", "Embroidermodder.PES"));
}
