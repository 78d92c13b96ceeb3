using System.Globalization;
using System.Text.RegularExpressions;
using Cargo;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Tests.Dumping;

/// <summary>Documents that a program of MFC wrote, dumped with the classes of samples/Cargo: what it printed of them is there.</summary>
public sealed partial class CargoDumpTests
{
    private static readonly UserAssembly s_assembly = UserAssembly.Load(typeof(Manifest).Assembly.Location);

    public static TheoryData<string> Printed => new(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Prints"), "*.txt").Select(Path.GetFileNameWithoutExtension).Order()!);

    [Theory]
    [MemberData(nameof(Printed))]
    public void Every_value_that_the_program_printed_is_in_the_dump(string name)
    {
        byte[] file = BytesOf(name);
        bool isEmbedded = name.Contains("embedded", StringComparison.Ordinal);

        DumpResult dump = Dumper.Dump(file, s_assembly, new() { Type = nameof(Manifest), From = isEmbedded ? 16 : 0 });

        Assert.Null(dump.Failure);
        DumpedPaths.AssertCoverage(dump.Tree, file.Length);
        Dictionary<string, Piece> pieces = PrintedPaths(dump.Tree);
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Prints", name + ".txt"));
        Assert.True(lines.Length > 50);
        Assert.All(lines.Where(static line => line.Contains(" = ", StringComparison.Ordinal)), line => AssertIsIn(line, pieces, dump));
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Stored_again_it_is_what_the_program_wrote(string name)
    {
        byte[] file = BytesOf(name);
        DumpOptions options = new() { Type = nameof(Manifest), From = name.Contains("embedded", StringComparison.Ordinal) ? 16 : 0 };

        string sentence = Restoring.Compare(file, Dumper.Dump(file, s_assembly, options), options, out bool isSame);

        Assert.True(isSame, sentence);
    }

    [Fact]
    public void Without_a_name_the_type_is_the_one_that_loads_the_whole_file()
    {
        DumpResult dump = Dumper.Dump(BytesOf("cargo-gen1-unicode"), s_assembly, new());

        Assert.Equal(typeof(Manifest), dump.Kind.Type);
        Assert.False(dump.IsGuess);
    }

    [Fact]
    public void A_document_that_is_cut_is_shown_as_far_as_it_goes()
    {
        byte[] file = BytesOf("cargo-truncated-unicode");

        DumpResult dump = Dumper.Dump(file, s_assembly, new() { Type = nameof(Manifest) });

        ArchiveException failure = Assert.IsType<ArchiveException>(dump.Failure);
        Assert.Equal("Manifest.Containers[2] (CTankContainer).Code", failure.Path);
        Assert.Contains(
            DumpedPaths.LinesOf(dump.Tree),
            static line => line.EndsWith("Containers[1].Alarms[1]: CStringW = Temp > -15 °C", StringComparison.Ordinal));
        DumpedPaths.AssertCoverage(dump.Tree, file.Length);
    }

    private static void AssertIsIn(string line, Dictionary<string, Piece> pieces, DumpResult dump)
    {
        string[] sides = line.Split(" = ", 2);
        (string path, string printed) = (sides[0], sides[1]);
        if (path is "archiveEnd")
        {
            Assert.Equal(Number().Match(printed).Value, dump.End.ToString(CultureInfo.InvariantCulture));
            return;
        }
        // Not in this generation, or nothing of the archive.
        if (printed[0] == '(' || path == "map.count" || path.StartsWith("foreign", StringComparison.Ordinal))
            return;
        if (path.StartsWith("map[", StringComparison.Ordinal))
        {
            AssertHasNumber(uint.Parse(path[4..^1], CultureInfo.InvariantCulture), printed.Split(' '), dump.Tree);
            return;
        }
        if (path.EndsWith(".schemaRead", StringComparison.Ordinal))
        {
            Assert.Equal(printed, pieces[path[..^".schemaRead".Length]].Schema?.ToString(CultureInfo.InvariantCulture));
            return;
        }
        Assert.True(pieces.ContainsKey(path), $"{path} is not in the dump.");
        AssertIs(printed, pieces[path]);
    }

    private static void AssertIs(string printed, Piece piece)
    {
        if (printed == "null")
            Assert.Equal(PieceKind.Null, piece.Kind);
        else if (printed[0] == '#')
            Assert.Equal(printed, $"#{piece.Number}{(piece.Kind == PieceKind.Object ? " " + piece.Type : "")}");
        else if (printed[0] == '"')
            Assert.Equal(printed[1..^1], piece.Value);
        else if (piece.Kind == PieceKind.Block)
            Assert.Equal(printed, Convert.ToHexStringLower(piece.Bytes.Span));
        else if (piece.Value is "true" or "false")
            Assert.Equal(printed, piece.Value == "true" ? "1" : "0");
        else if (piece.Type is "COleDateTime")
            Assert.StartsWith(piece.Value!, printed);
        else if (piece.Type is "CTime")
            Assert.Contains($"({printed.Split(' ')[0]})", piece.Value);
        else
            Assert.Equal(NumbersIn(printed.Split(" status")[0].Split(" bits")[0]), NumbersIn(piece.Value!));
    }

    private static double[] NumbersIn(string text) =>
        [.. Number().Matches(text).Select(static match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    private static void AssertHasNumber(uint number, string[] printed, Piece tree)
    {
        Piece piece = Assert.Single(AllIn(tree), piece => piece.Number == number
            && piece.Kind is PieceKind.NewClass or PieceKind.Object or PieceKind.Body);
        Assert.Equal(printed[1], piece.Type);
        Assert.Equal(printed[0] switch { "class" => PieceKind.NewClass, "object" => PieceKind.Object, _ => PieceKind.Body }, piece.Kind);
    }

    private static IEnumerable<Piece> AllIn(Piece piece) => piece.Pieces.SelectMany(AllIn).Prepend(piece);

    /// <summary>The pieces by the paths that the program prints: m_shipName without what C++ puts before it.</summary>
    private static Dictionary<string, Piece> PrintedPaths(Piece tree)
    {
        Dictionary<string, Piece> pieces = [];
        foreach ((string path, Piece piece) in DumpedPaths.In(tree))
        {
            string printed = Member().Replace(path, static match => match.Groups[1].Value + match.Groups[2].Value.ToLowerInvariant());
            pieces[printed] = piece;
            if (piece.Pieces is [{ Name: "key" } key, { Name: "value" } value])
                pieces[$"remarks[\"{key.Value}\"]"] = value;
        }
        return pieces;
    }

    private static byte[] BytesOf(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "Cargo", "Documents", name + ".bin"));

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(^|\.)_?([A-Za-z])")]
    private static partial Regex Member();
}
