using System.Globalization;
using System.Text;
using Cargo;
using Stevedore.RealFiles.Tests;
using Stevedore.RealFiles.Tests.Hiersvr;
using Stevedore.RealFiles.Tests.JwCad;
using Stevedore.RealFiles.Tests.PeDesign;
using Stevedore.RealFiles.Tests.PowerTab;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>What is found without classes, against what loading with the classes says.</summary>
public sealed class TruthTests
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Theory]
    [InlineData("hiersvr", "mfcclass.hie")]
    [InlineData("pes", "Embroidermodder.PES")]
    [InlineData("powertab", "v1_0_2.ptb")]
    [InlineData("powertab", "v1_5.ptb")]
    [InlineData("powertab", "tunings.dat")]
    [InlineData("jwcad", "sample.jww")]
    [InlineData("jwcad", "shikichizu.jww")]
    [InlineData("jwcad", "v700_non_block.jww")]
    public void Of_a_real_document_nearly_all_is_found_and_nearly_nothing_else(string program, string name)
    {
        byte[] bytes = File.ReadAllBytes(RealFile.PathOf(program, name));
        LoadedTruth truth = program switch
        {
            "hiersvr" => LoadedTruth.Of(bytes, 0, s_ansi, new ClassTree().Serialize),
            "pes" => LoadedTruth.Of(bytes, 0, s_ansi, new Embroidery().Serialize),
            "jwcad" => LoadedTruth.Of(bytes, 0, DrawingOptions, new Drawing().Serialize),
            _ when name == "tunings.dat" => LoadedTruth.Of(bytes, 0, s_ansi, new TuningBook().Serialize),
            _ => LoadedTruth.Of(bytes, 0, s_ansi, archive => Load(new Tablature(), archive)),
        };
        Compare($"{program}/{name}", bytes, truth);
    }

    [Theory]
    [MemberData(nameof(Cargoes))]
    public void Of_a_document_that_MFC_wrote_too(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(CargoFolder, name));
        int start = name.StartsWith("cargo-embedded", StringComparison.Ordinal) ? 16 : 0;
        LoadedTruth truth = LoadedTruth.Of(bytes, start, ArchiveOptions.Default, archive =>
        {
            Manifest manifest = new();
            archive.MapObject(manifest);
            manifest.Serialize(archive);
        });
        Compare(name, bytes, truth);
    }

    public static TheoryData<string> Cargoes() => [.. Directory.GetFiles(CargoFolder, "*.bin")
        .Select(path => Path.GetFileName(path))
        .Where(name => !name.Contains("truncated", StringComparison.Ordinal))
        .Order()];

    [Fact]
    public void Objects_lie_within_each_other_as_the_program_shows_them()
    {
        Piece file = StructureReader.Read(RealFile.PathOf("hiersvr", "mfcclass.hie"), StructureOptions.Default);
        string[] lines = [.. File.ReadAllLines(RealFile.PathOf("hiersvr", "mfcclass.txt")).Where(line => line.Trim().Length > 0)];

        Assert.Equal(lines, LabelsIn(file.Pieces[^1], 0));
    }

    [Fact]
    public void Lists_of_several_classes_in_one_body_are_told_apart()
    {
        Piece file = StructureReader.Read(RealFile.PathOf("powertab", "v1_5.ptb"), StructureOptions.Default);

        Dictionary<string, int> nestings = NestingsIn(file).CountBy(nesting => nesting).ToDictionary();
        Assert.Equal((135, 11), (nestings["CLineData in CPosition"], nestings["CStaff in CSection"]));
        // A staff has two lists of positions; where the first is empty it is not told in whose body the second is.
        Assert.InRange(nestings["CPosition in CStaff"], 130, 141);
    }

    private static IEnumerable<string> LabelsIn(Piece around, int depth) => around.Pieces
        .Where(piece => piece.Kind == PieceKind.Object)
        .SelectMany(node => LabelsIn(node, depth + 1).Prepend(
            new string('\t', depth) + node.Pieces.Last(piece => piece.Kind == PieceKind.Text).Value));

    private static IEnumerable<string> NestingsIn(Piece around) => around.Pieces.SelectMany(piece =>
        piece.Kind == PieceKind.Object && around.Kind == PieceKind.Object
            ? NestingsIn(piece).Prepend($"{piece.Type} in {around.Type}")
            : NestingsIn(piece));

    private static string CargoFolder => Path.Combine(Repository.Root, "samples/Cargo/Documents");

    private static ArchiveOptions DrawingOptions { get; } =
        new() { UnicodeStrings = false, AnsiEncoding = CodePagesEncodingProvider.Instance.GetEncoding(932) };

    private static void Load(Tablature score, Archive archive)
    {
        archive.Document = score;
        score.Serialize(archive);
    }

    private static void Compare(string name, byte[] bytes, LoadedTruth truth)
    {
        List<FoundArchive> found = new ArchiveFinder(bytes).FindAll();
        List<(long, string)> classes = [.. found.SelectMany(a => a.Classes).Select(c => ((long)c.Tag.Offset, c.Tag.Name))];
        List<(long, string)> objects =
            [.. found.SelectMany(a => a.Objects.Select(o => ((long)o.Offset, a.Classes[o.Class].Tag.Name)))];
        (double classPrecision, double classRecall) = Measure(truth.Classes, classes);
        (double precision, double recall) = Measure(truth.Objects, objects);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {truth.Classes.Count} class tags, precision {classPrecision:0.000}, recall {classRecall:0.000}; "
            + $"{truth.Objects.Count} objects, precision {precision:0.000}, recall {recall:0.000}"));
        Assert.True(Math.Min(classPrecision, classRecall) >= 0.99, "class tags");
        Assert.True(Math.Min(precision, recall) >= 0.95, "object starts");
    }

    private static (double Precision, double Recall) Measure(List<(long, string)> truth, List<(long, string)> found)
    {
        double right = truth.Intersect(found).Count();
        return (found.Count == 0 ? 1 : right / found.Count, truth.Count == 0 ? 1 : right / truth.Count);
    }
}
