using Stevedore.Tool.Output;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>What is found in bytes that were made to mislead.</summary>
public sealed class StructureTests
{
    private const int ManyBytes = 1 << 20;

    [Fact]
    public void Nothing_is_found_in_noise()
    {
        Piece file = Read(new ArchiveBytes().Noise(ManyBytes));

        Assert.Empty(TableOfClasses.ClassesIn(file));
    }

    [Fact]
    public void A_name_without_a_tag_is_text_and_no_class()
    {
        Piece file = Read(new ArchiveBytes().Text("FFFF 0001 CPort, CContainer"));

        Assert.Empty(TableOfClasses.ClassesIn(file));
        Assert.Equal("FFFF 0001 CPort, CContainer", Assert.Single(file.Pieces).Value);
    }

    [Fact]
    public void Foreign_words_of_FFFF_are_no_tags()
    {
        ArchiveBytes bytes = new();
        for (int i = 0; i < 200; i++)
            bytes.Word(0xFFFF).Word(1).Word(1).Word('A' + (i % 26)).Word(0xFFFF).Word(3).Word(4).Raw(0x41, 0x20, 0x0D, 0x42);

        Assert.Empty(TableOfClasses.ClassesIn(Read(bytes)));
    }

    [Fact]
    public void A_tag_behind_bytes_of_FF_is_found_where_it_begins()
    {
        Piece file = Read(new ArchiveBytes().Int(-1).Raw(0xFF).Ports(3, isFirst: true));

        Piece found = Assert.Single(TableOfClasses.ClassesIn(file));
        Assert.Equal((5, "CPort", 1, 3), (found.Offset, found.Type, found.Schema, found.Count));
    }

    [Fact]
    public void An_archive_begins_in_the_middle_of_foreign_bytes()
    {
        Piece file = Read(new ArchiveBytes().Noise(5000).Ports(4, isFirst: true).Noise(5000, seed: 2));

        Piece archive = Assert.Single(file.Pieces, piece => piece.Kind == PieceKind.Archive);
        Assert.Equal(5000, archive.Offset);
        Assert.Equal(4, ObjectsIn(archive).Count());
    }

    [Fact]
    public void Two_archives_one_after_another_have_numbers_of_their_own()
    {
        ArchiveBytes bytes = new ArchiveBytes().Ports(3, isFirst: true).NewClass("CShip").Text("Kestrel");
        int second = bytes.Length;
        Piece file = Read(bytes.Ports(2, isFirst: true));

        List<Piece> archives = [.. file.Pieces.Where(piece => piece.Kind == PieceKind.Archive)];
        Assert.Equal([0, second], archives.Select(archive => archive.Offset));
        Assert.Equal([2u, 3, 4, 6], ObjectsIn(archives[0]).Select(found => found.Number!.Value));
        Assert.Equal([2u, 3], ObjectsIn(archives[1]).Select(found => found.Number!.Value));
    }

    [Fact]
    public void Documents_one_after_another_are_told_apart_though_a_number_would_do_for_the_length_of_a_blob()
    {
        byte[] document = File.ReadAllBytes(Repository.FullPathOf("samples/Cargo/Documents/cargo-large-ansi.bin"));
        Piece file = StructureReader.Read((byte[])[.. document, .. document, .. document], StructureOptions.Default);

        List<(string Name, int Objects, uint Number)> alone = [.. ClassesOf(StructureReader.Read(document, StructureOptions.Default))];
        Assert.Equal([.. alone, .. alone, .. alone], ClassesOf(file));
    }

    [Fact]
    public void A_status_and_days_are_a_COleDateTime_by_guess()
    {
        Piece file = StructureReader.Read(
            Repository.FullPathOf("samples/Cargo/Documents/cargo-large-ansi.bin"), StructureOptions.Default);

        Piece inspection = ObjectsIn(file.Pieces[^1]).First(static found => found.Type == "CInspection" && found.Offset == 0x08C5);
        Piece date = Assert.Single(inspection.Pieces, static piece => piece.Type == "COleDateTime");
        Assert.Equal(("2025-01-09 00:00:00", Certainty.Guess, 0x08C7, 12), (date.Value, date.Certainty, date.Offset, date.Length));
    }

    [Fact]
    public void References_of_32_bits_stand_in_a_column_with_those_of_16()
    {
        const int Many = 33_000;
        ArchiveBytes bytes = new ArchiveBytes().NewClass("CLink").Text("link 0").Word(0);
        for (int i = 1; i < Many; i++)
        {
            bytes.KnownClass(1).Text($"link {i}");
            // The object before this one has the number i + 1.
            _ = i + 1 < short.MaxValue ? bytes.Word(i + 1) : bytes.Word(short.MaxValue).Int(i + 1);
        }

        Piece file = Read(bytes);

        Piece last = ObjectsIn(file.Pieces[^1]).Last();
        Piece reference = Assert.Single(last.Pieces, static piece => piece.Kind == PieceKind.Reference);
        Assert.Equal((6, (uint)Many), (reference.Length, reference.Number!.Value));
    }

    [Fact]
    public void A_blob_has_an_archive_of_its_own_and_the_one_around_goes_on_behind_it()
    {
        ArchiveBytes within = new ArchiveBytes().Ports(2, isFirst: true);
        ArchiveBytes bytes = new ArchiveBytes()
            .NewClass("CHold").Text("fore").Blob(within)
            .KnownClass(1).Text("main").Blob(within)
            .KnownClass(1).Text("aft").Blob(within);

        Piece file = Read(bytes);

        Piece outer = Assert.Single(file.Pieces);
        List<Piece> holds = [.. outer.Pieces.Where(piece => piece.Kind == PieceKind.Object)];
        Assert.Equal([2u, 3, 4], holds.Select(hold => hold.Number!.Value));
        Assert.All(holds, hold =>
        {
            Piece blob = Assert.Single(hold.Pieces, piece => piece.Kind == PieceKind.Block);
            Piece inner = Assert.Single(blob.Pieces);
            Assert.Equal([("CPort", 2u), ("CPort", 3u)], ObjectsIn(inner).Select(found => (found.Type!, found.Number!.Value)));
        });
    }

    [Theory]
    [InlineData("ansi_big_tags.bin", 32772, 2)]
    [InlineData("big_tags.bin", 32772, 2)]
    public void Numbers_of_32_bits_are_followed(string name, int first, int second)
    {
        Piece file = StructureReader.Read(Repository.FullPathOf($"tests/Interop/Vectors/{name}"), StructureOptions.Default);

        Assert.Equal([("CAge", first, 1u), ("CName", second, (uint)first + 1)], ClassesOf(file));
    }

    [Theory]
    [InlineData("obj_collections_nested.bin", "CObArray 1 2, CAge 4 1, CStringList 6 1")]
    [InlineData("ansi_obj_interleaved.bin", "CAge 1 2, CName 3 2")]
    [InlineData("cmapstringtoob_many_object.bin", "CMapStringToOb 1 1, CAge 3 2")]
    [InlineData("ansi_obj_shared_graph.bin", "CNode 1 3, CAge 4 1")]
    public void Small_archives_of_MFC_are_numbered(string name, string expected)
    {
        Piece file = StructureReader.Read(Repository.FullPathOf($"tests/Interop/Vectors/{name}"), StructureOptions.Default);

        Assert.Equal(expected, string.Join(", ", ClassesOf(file).Select(found => $"{found.Name} {found.Number} {found.Objects}")));
    }

    [Fact]
    public void The_part_that_is_asked_for_is_read_and_its_offsets_are_those_of_the_file()
    {
        byte[] bytes = new ArchiveBytes().Ports(1, isFirst: true).Noise(100).Ports(2, isFirst: true).Noise(50).ToArray();
        int start = bytes.AsSpan(10).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xFF, 1, 0, 5, 0]) + 10;

        Piece file = StructureReader.Read(bytes, StructureOptions.Default with { From = start, Length = 40 });

        Assert.Equal((start, 40), (file.Offset, file.Length));
        Assert.Equal(start, Assert.Single(TableOfClasses.ClassesIn(file)).Offset);
    }

    [Fact]
    public void Beyond_the_most_objects_classes_are_counted_still()
    {
        ArchiveBytes bytes = new ArchiveBytes().Ports(50, isFirst: true).NewClass("CShip").Text("Kestrel");

        Piece file = StructureReader.Read(bytes.ToArray(), StructureOptions.Default with { MaxObjects = 10 });

        Assert.Equal([("CPort", 50, 1u), ("CShip", 1, 52u)], ClassesOf(file));
        Assert.Equal(10, ObjectsIn(file.Pieces[0]).Count());
        Assert.Equal(41, file.Pieces[0].Pieces[^1].Count);
    }

    [Theory]
    [InlineData("cargo-large-ansi.bin", "CStringA in 1252", "Ærøskøbing 1")]
    [InlineData("cargo-large-unicode.bin", "CStringW", "Ærøskøbing 1")]
    public void Texts_are_read_in_the_code_page_that_they_tell(string name, string type, string text)
    {
        Piece file = StructureReader.Read(Repository.FullPathOf($"samples/Cargo/Documents/{name}"), StructureOptions.Default);

        Assert.Contains(All(file), piece => piece.Kind == PieceKind.Text && piece.Type == type && piece.Value == text);
    }

    [Fact]
    public void A_reference_leads_to_its_object()
    {
        Piece file = StructureReader.Read(
            Repository.FullPathOf("samples/Cargo/Documents/cargo-large-ansi.bin"), StructureOptions.Default);

        Piece container = ObjectsIn(file.Pieces[^1]).First(found => found.Type == "CDryContainer" && found.Certainty != Certainty.Certain);
        List<Piece> references = [.. container.Pieces.Where(piece => piece.Kind == PieceKind.Reference)];
        Assert.Equal(["CPort", "CPort", null], references.Take(3).Select(reference => reference.Target?.Type));
        Assert.Equal(1u, references[2].Number);
    }

    internal static IEnumerable<Piece> All(Piece piece) => piece.Pieces.SelectMany(All).Prepend(piece);

    private static IEnumerable<Piece> ObjectsIn(Piece archive) =>
        archive.Pieces.SelectMany(All).Where(piece => piece.Kind == PieceKind.Object);

    private static IEnumerable<(string Name, int Objects, uint Number)> ClassesOf(Piece file) =>
        TableOfClasses.ClassesIn(file).Select(found => (found.Type!, (int)found.Count!, found.Number!.Value));

    private static Piece Read(ArchiveBytes bytes) => StructureReader.Read(bytes.ToArray(), StructureOptions.Default);
}
