using System.Globalization;
using System.Text;
using Spectre.Console;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>What a person reads of a piece: one line, in parts that have colours.</summary>
internal static class PieceText
{
    public const int MaxShownText = 60;
    private const int MaxShownBytes = 16;

    private static readonly Style s_class = new(Color.Aqua);
    private static readonly Style s_number = new(Color.Yellow);
    private static readonly Style s_text = new(Color.Green);
    private static readonly Style s_faint = new(Color.Grey);

    /// <summary>An offset, as all commands show it.</summary>
    public static string Offset(long offset) => $"0x{offset:X4}";

    /// <summary>How well it is known: nothing if it is certain, <c>~</c> if it is likely, <c>?</c> if it is a guess.</summary>
    public static string Mark(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "",
        Certainty.Likely => "~",
        _ => "?",
    };

    /// <summary>A text in quotation marks, cut if it is long, without characters that a terminal would obey.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("“");
        foreach (char character in text.Length > MaxShownText ? text.AsSpan(0, MaxShownText) : text)
            quoted.Append(Shown(character));
        if (text.Length > MaxShownText)
            quoted.Append('…');
        return quoted.Append('”').ToString();
    }

    /// <summary>The character, or a dot in the place of one that a terminal would obey.</summary>
    public static char Shown(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '·' : character;

    /// <summary>The line, in parts.</summary>
    public static IEnumerable<(string Text, Style Style)> Of(Piece piece)
    {
        if (piece.Name is { } name)
            yield return ($"{name} ", Style.Plain);
        switch (piece.Kind)
        {
            case PieceKind.Object:
                yield return ($"{piece.Type} ", s_class);
                yield return ($"#{piece.Number}", s_number);
                break;
            case PieceKind.NewClass:
                yield return ("new class ", Style.Plain);
                yield return ($"{piece.Type} ", s_class);
                yield return ($"#{piece.Number}", s_number);
                yield return ($" schema {piece.Schema}", Style.Plain);
                break;
            case PieceKind.KnownClass:
                yield return ("class ", s_faint);
                yield return ($"{piece.Type} #{piece.Number}", s_faint);
                break;
            case PieceKind.Reference:
                yield return ("reference ", Style.Plain);
                yield return ($"#{piece.Number ?? piece.Target?.Number}", s_number);
                if (piece.Target?.Type is { } type)
                    yield return ($" {type} at {Offset(piece.Target.Offset)}", s_faint);
                break;
            case PieceKind.Text:
                yield return (Quote(piece.Value ?? ""), s_text);
                yield return ($" {piece.Type}", s_faint);
                break;
            case PieceKind.Unknown or PieceKind.Block when piece.Pieces.Count == 0:
                yield return ($"{Size(piece.Length)} ", Style.Plain);
                yield return (Hex(piece), s_faint);
                break;
            default:
                yield return (Other(piece), Style.Plain);
                break;
        }
        if (piece.Value is { } value && piece.Kind is PieceKind.Object or PieceKind.NewClass or PieceKind.Unknown or PieceKind.Block)
            yield return ($"  {value}", Style.Plain);
        if (piece.Certainty != Certainty.Certain)
            yield return ($" {Mark(piece.Certainty)}", s_faint);
    }

    private static string Other(Piece piece) => piece.Kind switch
    {
        PieceKind.File => $"file, {Size(piece.Length)}",
        PieceKind.Stream => $"stream, {Size(piece.Length)}{(piece.Value is null ? "" : ", ")}{piece.Value}",
        PieceKind.Archive => $"archive, {Size(piece.Length)}{(piece.Value is null ? "" : ", ")}{piece.Value}",
        PieceKind.Null => "null",
        PieceKind.Count => $"count {piece.Value}",
        PieceKind.Body or PieceKind.Collection => string.Join(' ', new[] { piece.Type, piece.Value }.OfType<string>()),
        _ => string.Join(' ', new[] { piece.Value, piece.Type }.OfType<string>()),
    };

    private static string Size(long bytes) => bytes == 1 ? "1 byte" : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");

    private static string Hex(Piece piece)
    {
        ReadOnlySpan<byte> bytes = piece.Bytes.Span;
        StringBuilder hex = new();
        foreach (byte value in bytes[..Math.Min(bytes.Length, MaxShownBytes)])
            hex.Append(CultureInfo.InvariantCulture, $"{value:X2} ");
        if (bytes.Length > MaxShownBytes)
            hex.Append('…');
        return hex.ToString().TrimEnd();
    }
}
