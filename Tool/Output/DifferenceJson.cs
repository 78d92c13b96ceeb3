using System.Text.Json;
using Stevedore.Tool.Comparison;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>Writes differences between two trees as JSON.</summary>
internal static class DifferenceJson
{
    public static void Write(Stream stream, string first, string second, IReadOnlyList<Difference> differences, int most)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("first", first);
        json.WriteString("second", second);
        json.WriteNumber("count", differences.Count);
        json.WriteStartArray("differences");
        foreach (Difference difference in differences.Take(most))
            Write(json, difference);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject();
        json.WriteString("kind", difference.Kind.ToString());
        json.WriteString("what", difference.What);
        json.WriteString("text", DifferenceText.LineOf(difference));
        json.WriteStartArray("around");
        foreach (Pair pair in difference.Around)
        {
            json.WriteStartObject();
            Write(json, "first", pair.First);
            Write(json, "second", pair.Second);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "first", difference.First);
        Write(json, "second", difference.Second);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Piece? piece)
    {
        if (piece is null)
            return;
        json.WritePropertyName(name);
        new PieceJson(depth: 0).Write(json, piece);
    }
}
