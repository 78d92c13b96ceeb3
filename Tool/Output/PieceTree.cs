using System.Globalization;
using System.Text;
using Spectre.Console;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Output;

/// <summary>Writes pieces as a tree, a line each, with their offsets before them.</summary>
/// <param name="console">Where to.</param>
/// <param name="depth">How many levels are shown below the first one.</param>
/// <param name="most">How many lines are shown.</param>
internal sealed class PieceTree(IAnsiConsole console, int depth = int.MaxValue, int most = int.MaxValue)
{
    private static readonly Style s_faint = new(Color.Grey);

    private int _left = most;
    private long _hidden;

    /// <summary>Writes a piece and those within it.</summary>
    public void Write(Piece piece)
    {
        int digits = PieceText.Offset(piece.End).Length;
        WriteLine(piece, digits, "", "");
        WriteWithin(piece, digits, "", 0);
        if (_hidden > 0)
            console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{_hidden:N0} more lines are not shown.\n"), s_faint));
    }

    private void WriteWithin(Piece piece, int digits, string lines, int level)
    {
        if (piece.Pieces.Count > 0 && (level >= depth || _left <= 0))
        {
            Hide(piece.Pieces);
            return;
        }
        for (int i = 0; i < piece.Pieces.Count; i++)
        {
            if (_left <= 0)
            {
                Hide(piece.Pieces.Skip(i));
                return;
            }
            bool isLast = i == piece.Pieces.Count - 1;
            WriteLine(piece.Pieces[i], digits, lines, isLast ? "└─ " : "├─ ");
            WriteWithin(piece.Pieces[i], digits, lines + (isLast ? "   " : "│  "), level + 1);
        }
    }

    private void Hide(IEnumerable<Piece> pieces)
    {
        Stack<Piece> waiting = new(pieces);
        while (waiting.TryPop(out Piece? hidden))
        {
            _hidden++;
            foreach (Piece piece in hidden.Pieces)
                waiting.Push(piece);
        }
    }

    private void WriteLine(Piece piece, int digits, string lines, string branch)
    {
        _left--;
        OneLine line = new();
        line.Append(PieceText.Offset(piece.Offset).PadLeft(digits), s_faint);
        line.Append(new StringBuilder("  ").Append(lines).Append(branch).ToString(), s_faint);
        foreach ((string text, Style style) in PieceText.Of(piece))
            line.Append(text, style);
        console.Write(line);
    }
}
