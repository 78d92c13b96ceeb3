using System.Text;
using Stevedore.RealFiles.Tests;
using Stevedore.RealFiles.Tests.Hiersvr;
using Stevedore.RealFiles.Tests.JwCad;
using Stevedore.RealFiles.Tests.PeDesign;
using Stevedore.RealFiles.Tests.PowerTab;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Tests.Dumping;

/// <summary>Documents of real programs, with all forms that their classes need: bodies in place of hand, counts, runs, elements.</summary>
public sealed class RealDumpTests
{
    private static readonly UserAssembly s_assembly = UserAssembly.Load(typeof(ClassTree).Assembly.Location);

    [Theory]
    [InlineData("hiersvr", "mfcclass.hie", nameof(ClassTree), 1252)]
    [InlineData("powertab", "v1_5.ptb", nameof(Tablature), 1252)]
    [InlineData("powertab", "tunings.dat", nameof(TuningBook), 1252)]
    [InlineData("jwcad", "sample.jww", nameof(Drawing), 932)]
    [InlineData("pes", "Embroidermodder.PES", nameof(Embroidery), 1252)]
    public void Every_byte_of_a_real_document_is_that_of_a_member(string program, string name, string type, int codePage)
    {
        byte[] file = File.ReadAllBytes(RealFile.PathOf(program, name));
        ArchiveOptions options = new() { AnsiEncoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage), UnicodeStrings = false };

        DumpResult dump = Dumper.Dump(file, s_assembly, new() { Type = type, Archive = options });

        Assert.Null(dump.Failure);
        DumpedPaths.AssertCoverage(dump.Tree, file.Length);
        Assert.Empty(Nameless(dump.Tree.Pieces.Single(static piece => piece.Kind == PieceKind.Archive)));
    }

    private static IEnumerable<Piece> Nameless(Piece piece) => piece.Pieces.Count > 0
        ? piece.Pieces.SelectMany(Nameless)
        : piece is { Name: null, Kind: PieceKind.Value or PieceKind.Text } ? [piece] : [];
}
