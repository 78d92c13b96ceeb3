using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>Lines fit beside each other in a review: 140 columns.</summary>
public sealed class LineWidth
{
    private const int Columns = 140;

    [Fact]
    public void No_line_is_wider_than_140_columns() => Law.IsKept(SourceTree.Files.SelectMany(Breaches));

    [Fact]
    public void A_wider_line_is_a_breach()
    {
        string widest = new('/', Columns);
        Assert.Equal(["File.cs(2) has 141 columns"], Breaches(new("File.cs", $"{widest}\n{widest}/\r\n{widest}\r\n")));
    }

    private static IEnumerable<string> Breaches(SourceFile file) => file.Text
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Index()
        .Where(static line => line.Item.Length > Columns)
        .Select(line => $"{file.Path}({line.Index + 1}) has {line.Item.Length} columns");
}
