using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Page;

/// <summary>
/// Writes a page that shows a file: its bytes, its pieces, and how they belong together. The page has all that it needs in it.
/// </summary>
internal static class PageWriter
{
    /// <summary>Base64 is written in parts of so many bytes, a multiple of three.</summary>
    private const int Base64Part = 3 << 16;

    private static readonly string[] s_scripts =
        ["Data", "Wording", "Selection", "VirtualRows", "HexPane", "TreePane", "Statistics", "Minimap", "Search", "Keys"];

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="bytes">What is in it, from the first byte of the tree.</param>
    /// <param name="tree">Its pieces. A stream of a compound file has its own bytes.</param>
    public static void Write(TextWriter output, string file, ReadOnlyMemory<byte> bytes, Piece tree)
    {
        PageStrings strings = new();
        PagePieces pieces = new(tree, strings);
        List<(Piece Piece, ReadOnlyMemory<byte> Bytes)> spaces = SpacesOf(tree, bytes);
        string html = Asset("Page.html");
        foreach (string part in html.Split("{{").SelectMany(static part => part.Split("}}")))
        {
            switch (part)
            {
                case "file":
                    output.Write(WebUtility.HtmlEncode(file));
                    break;
                case "style":
                    output.Write(Asset("Page.css"));
                    break;
                case "script":
                    foreach (string script in s_scripts)
                        output.Write(Asset(script + ".js"));
                    break;
                case "data":
                    output.Write(Head(file, strings, pieces, spaces.Select(space => pieces.PlaceOf(space.Piece))));
                    break;
                case "pieces":
                    WriteBase64(output, pieces.Bytes);
                    break;
                case "bytes":
                    WriteSpaces(output, spaces);
                    break;
                default:
                    output.Write(part);
                    break;
            }
        }
    }

    /// <summary>What has bytes of its own, counted from an offset of its own: the streams of a compound file, else the file.</summary>
    private static List<(Piece Piece, ReadOnlyMemory<byte> Bytes)> SpacesOf(Piece tree, ReadOnlyMemory<byte> bytes)
    {
        List<(Piece Piece, ReadOnlyMemory<byte> Bytes)> spaces =
            [.. tree.Pieces.Where(piece => piece.Kind == PieceKind.Stream).Select(piece => (piece, piece.Bytes))];
        if (spaces.Count == 0)
            spaces.Add((tree, bytes));
        return spaces;
    }

    private static string Head(string file, PageStrings strings, PagePieces pieces, IEnumerable<int> spaces)
    {
        using MemoryStream stream = new();
        // The usual encoder writes no < as it is, so no text ends the script.
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("count", pieces.Count);
            WriteArray(json, "kinds", Enum.GetNames<PieceKind>());
            WriteArray(json, "strings", strings.All);
            json.WriteStartArray("spaces");
            foreach (int place in spaces)
                json.WriteNumberValue(place);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteSpaces(TextWriter output, List<(Piece Piece, ReadOnlyMemory<byte> Bytes)> spaces)
    {
        for (int i = 0; i < spaces.Count; i++)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<script type=\"application/base64\" id=\"bytes-{i}\">"));
            WriteBase64(output, spaces[i].Bytes.Span);
            output.Write("</script>\n");
        }
    }

    private static void WriteBase64(TextWriter output, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length > Base64Part; bytes = bytes[Base64Part..])
            output.Write(Convert.ToBase64String(bytes[..Base64Part]));
        output.Write(Convert.ToBase64String(bytes));
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(PageWriter).Assembly.GetManifestResourceStream($"Stevedore.Tool.Page.{name}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
