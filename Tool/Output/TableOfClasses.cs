using System.Globalization;
using Spectre.Console;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>The classes that are among pieces: what they are called, how many objects they have, where they were first met.</summary>
internal static class TableOfClasses
{
    /// <summary>Every class that is introduced among the pieces, in the order of the bytes.</summary>
    public static IEnumerable<Piece> ClassesIn(Piece piece)
    {
        Stack<IEnumerator<Piece>> open = new();
        open.Push(piece.Pieces.GetEnumerator());
        while (open.TryPeek(out IEnumerator<Piece>? pieces))
        {
            if (!pieces.MoveNext())
            {
                open.Pop();
                continue;
            }
            if (pieces.Current.Kind == PieceKind.NewClass)
                yield return pieces.Current;
            open.Push(pieces.Current.Pieces.GetEnumerator());
        }
    }

    public static void WriteTo(IAnsiConsole console, Piece piece)
    {
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn("class");
        table.AddColumn("schema", static column => column.RightAligned());
        table.AddColumn("number", static column => column.RightAligned());
        table.AddColumn("objects", static column => column.RightAligned());
        table.AddColumn("first at", static column => column.RightAligned());
        table.AddColumn("");
        foreach (Piece found in ClassesIn(piece))
        {
            table.AddRow(
                new Text(found.Type ?? "", new Style(Color.Aqua)),
                new Text($"{found.Schema}"),
                new Text($"{found.Number}"),
                new Text(found.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? ""),
                new Text(PieceText.Offset(found.Offset)),
                new Text(PieceText.Mark(found.Certainty)));
        }
        if (table.Rows.Count == 0)
            console.Write(new Text("No class was found.\n"));
        else
            console.Write(table);
    }
}
