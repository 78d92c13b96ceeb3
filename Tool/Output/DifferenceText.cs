using System.Text;
using Spectre.Console;
using Stevedore.Tool.Comparison;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>Writes differences between two trees, a line each.</summary>
internal static class DifferenceText
{
    private const int MaxShownBytes = 8;

    public static void Write(IAnsiConsole console, IReadOnlyList<Difference> differences, int most)
    {
        foreach (Difference difference in differences.Take(most))
            Write(console, difference);
        if (differences.Count > most)
            console.Write(new Text($"{differences.Count - most:N0} more differences are not shown.\n", new Style(Color.Grey)));
    }

    /// <summary>The line without colours.</summary>
    public static string LineOf(Difference difference)
    {
        StringBuilder line = new();
        foreach (Pair pair in Shown(difference))
            line.Append(LabelOf(pair.First)).Append(" at ").Append(Places(pair.First, pair.Second)).Append(": ");
        return line.Append(BodyOf(difference)).ToString();
    }

    private static void Write(IAnsiConsole console, Difference difference)
    {
        (string mark, Color color) = difference.Kind switch
        {
            DifferenceKind.Added => ("+ ", Color.Green),
            DifferenceKind.Removed => ("- ", Color.Red),
            _ => ("~ ", Color.Yellow),
        };
        Paragraph line = new();
        line.Append(mark, new Style(color));
        foreach (Pair pair in Shown(difference))
        {
            line.Append(LabelOf(pair.First), new Style(Color.Aqua));
            line.Append($" at {Places(pair.First, pair.Second)}: ", new Style(Color.Grey));
        }
        line.Append(BodyOf(difference), new Style(color));
        line.Append("\n");
        console.Write(line);
    }

    /// <summary>What leads to the place: all that has a name, and the innermost object.</summary>
    private static IEnumerable<Pair> Shown(Difference difference) => difference.Around.Where((pair, i) =>
        pair.First.Name is not null || i == difference.Around.Count - 1);

    private static string BodyOf(Difference difference)
    {
        if (difference is { First: { } first, Second: { } second })
            return $"{difference.What} {Change(first, second)}";
        Piece only = (difference.First ?? difference.Second)!;
        string what = only.Kind == PieceKind.Object ? LabelOf(only) : $"{difference.What} {ValueOf(only)}";
        return $"{what} at {PieceText.Offset(only.Offset)}{(difference.First is null ? " is new" : " is gone")}";
    }

    private static string Change(Piece first, Piece second)
    {
        if (first.Kind is PieceKind.NewClass or PieceKind.KnownClass)
            return $"{first.Type} schema {first.Schema} → {second.Schema}";
        if (first.Kind == PieceKind.Text && first.Value == second.Value)
            return $"{first.Type} → {second.Type}";
        if (first.Bytes.Length > 0 && second.Bytes.Length > 0)
            return ChangeOfBytes(first, second);
        return $"{ValueOf(first)} → {ValueOf(second)}";
    }

    /// <summary>Only what is different of them, with where it is.</summary>
    private static string ChangeOfBytes(Piece first, Piece second)
    {
        ReadOnlySpan<byte> one = first.Bytes.Span;
        ReadOnlySpan<byte> other = second.Bytes.Span;
        int before = one.CommonPrefixLength(other);
        int after = 0;
        while (after < Math.Min(one.Length, other.Length) - before && one[^(after + 1)] == other[^(after + 1)])
            after++;
        return $"at {PieceText.Offset(first.Offset + before)} / {PieceText.Offset(second.Offset + before)}: "
            + $"{Hex(one[before..^after])} → {Hex(other[before..^after])}";
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return "nothing";
        string hex = string.Join(' ', bytes[..Math.Min(bytes.Length, MaxShownBytes)].ToArray().Select(static value => $"{value:X2}"));
        return bytes.Length > MaxShownBytes ? $"{hex} … ({bytes.Length:N0} bytes)" : hex;
    }

    private static string ValueOf(Piece piece) => piece.Kind switch
    {
        PieceKind.Text => PieceText.Quote(piece.Value ?? ""),
        PieceKind.Null => "null",
        PieceKind.Reference => $"#{piece.Number ?? piece.Target?.Number}{(piece.Target is { } target ? $" {target.Type}" : "")}",
        PieceKind.Unknown or PieceKind.Block when piece.Pieces.Count == 0 => Hex(piece.Bytes.Span),
        _ => piece.Value ?? piece.Type ?? "",
    };

    private static string LabelOf(Piece piece) => piece.Kind == PieceKind.Object
        ? $"{(piece.Name is null ? "" : $"{piece.Name} ")}object {piece.Number} {piece.Type}"
        : piece.Name ?? piece.Type ?? piece.Kind.ToString();

    private static string Places(Piece first, Piece second) => $"{PieceText.Offset(first.Offset)} / {PieceText.Offset(second.Offset)}";
}
