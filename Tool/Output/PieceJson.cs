using System.Text;
using System.Text.Json;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>Writes pieces as JSON, one behind the other: the whole is never in memory a second time.</summary>
/// <param name="depth">How many levels are written below the first one.</param>
/// <param name="most">How many pieces are written; of those around the ones left out it is said how many these are.</param>
internal sealed class PieceJson(int depth = int.MaxValue, int most = int.MaxValue)
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, MaxDepth = 1 << 14 };

    private int _left = most;

    /// <summary>Writes what was found in a file: its name, its classes, and its pieces.</summary>
    public static void WriteFile(Stream stream, string file, Piece tree, int depth, int most)
    {
        using Utf8JsonWriter json = new(stream, s_options);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteStartArray("classes");
        PieceJson classes = new(depth: 0);
        foreach (Piece found in TableOfClasses.ClassesIn(tree))
            classes.Write(json, found);
        json.WriteEndArray();
        json.WritePropertyName("tree");
        new PieceJson(depth, most).Write(json, tree);
        json.WriteEndObject();
    }

    /// <summary>Writes a piece and those within it. What a piece does not have is left out.</summary>
    public void Write(Utf8JsonWriter json, Piece piece) => Write(json, piece, 0);

    /// <summary>Runs what writes JSON, and hands over its text.</summary>
    public static void WriteTo(TextWriter writer, Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        writer.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private void Write(Utf8JsonWriter json, Piece piece, int level)
    {
        _left--;
        json.WriteStartObject();
        json.WriteString("kind", piece.Kind.ToString());
        json.WriteNumber("offset", piece.Offset);
        json.WriteNumber("length", piece.Length);
        json.WriteString("certainty", piece.Certainty.ToString());
        WriteText(json, "name", piece.Name);
        WriteText(json, "type", piece.Type);
        WriteNumber(json, "schema", piece.Schema);
        WriteNumber(json, "number", piece.Number);
        WriteNumber(json, "count", piece.Count);
        WriteText(json, "value", piece.Value);
        WriteNumber(json, "target", piece.Target?.Offset);
        WriteWithin(json, piece, level);
        json.WriteEndObject();
    }

    private void WriteWithin(Utf8JsonWriter json, Piece piece, int level)
    {
        int written = 0;
        if (piece.Pieces.Count > 0 && level < depth && _left > 0)
        {
            json.WriteStartArray("pieces");
            for (; written < piece.Pieces.Count && _left > 0; written++)
                Write(json, piece.Pieces[written], level + 1);
            json.WriteEndArray();
        }
        if (written < piece.Pieces.Count)
            json.WriteNumber("omitted", piece.Pieces.Count - written);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }
}
