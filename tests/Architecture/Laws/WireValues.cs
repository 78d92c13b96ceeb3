using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// The numbers by which MFC marks what follows have names, in the wire layer. Decimal numbers of the same size count something.
/// </summary>
public sealed class WireValues
{
    private const string Home = "Runtime/Wire/";

    /// <summary>The one that begins a wide tag. Nothing else in the tree, tests included, has a use for it.</summary>
    private static readonly ulong s_wideTag = ulong.Parse("7FFF", System.Globalization.NumberStyles.HexNumber, null);

    /// <summary>The one that begins a new class, the bit of a class, the two that begin a Unicode string.</summary>
    private static readonly ulong[] s_marks = [s_wideTag, 0xFFFF, 0x8000, 0xFFFE, 0xFF_FEFF];

    [Fact]
    public void Wire_values_stay_in_the_wire_layer()
    {
        HashSet<string> products = [.. ProductProject.All.SelectMany(project => project.Sources).Select(file => file.FilePath)];
        Law.IsKept(SourceTree.Files.AsParallel().AsOrdered().SelectMany(file => Breaches(file, products.Contains(file.Path))));
    }

    [Fact]
    public void A_wire_value_elsewhere_is_a_breach()
    {
        string source = $"int tag = 0x{s_wideTag:X}; uint mark = 0x00fF_FEFFu; int count = 65534; long longer = 0x{s_wideTag:X}0;";
        Assert.Equal([$"File.cs(1) has 0x{s_wideTag:X}", "File.cs(1) has 0x00fF_FEFFu"], Breaches(new("File.cs", source), isProduct: true));
        Assert.Equal([$"File.cs(1) has 0x{s_wideTag:X}"], Breaches(new("File.cs", source), isProduct: false));
        Assert.Empty(Breaches(new(Home + "File.cs", source), isProduct: true));
    }

    private static IEnumerable<string> Breaches(SourceFile file, bool isProduct) => file.Path.StartsWith(Home, StringComparison.Ordinal)
        ? []
        : file.Syntax.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.NumericLiteralToken) && IsMark(token, isProduct))
            .Select(token => $"{token.GetLocation().At()} has {token.Text}");

    private static bool IsMark(SyntaxToken number, bool isProduct) =>
        number.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        && number.Value is int or uint or long or ulong
        && Convert.ToUInt64(number.Value, null) is { } value
        && (isProduct ? s_marks.Contains(value) : value == s_wideTag);
}
