using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Generator.Words;

/// <summary>
/// Goes through the words of a source text: everything else about a file costs its parsing or binding, which is many times as much. What is
/// in a comment counts too; that costs time and changes nothing.
/// </summary>
/// <remarks>The escapes that C# allows in identifiers are not read: a name that is written with one is met as something else.</remarks>
internal static class WordScan
{
    private const int PieceSize = 16 * 1024;

    private static readonly bool[] s_isLetter = [.. Enumerable.Range(0, 128).Select(static c => char.IsLetterOrDigit((char)c) || c == '_')];

    public static void Run<T>(SourceText text, ref T visitor)
        where T : struct, IWordVisitor
    {
        char[] piece = ArrayPool<char>.Shared.Rent(PieceSize);
        int kept = 0;
        bool goesOn = true;
        for (int position = 0; position < text.Length && goesOn;)
        {
            // What a piece ends within is looked at with the next one: a name with one space for all that are behind it. A name that fills
            // a piece is none.
            if (kept == piece.Length)
                kept = 0;
            int count = Math.Min(piece.Length - kept, text.Length - position);
            text.CopyTo(position, piece, kept, count);
            position += count;
            int length = kept + count;
            goesOn = Read(piece, length, isEnd: position == text.Length, ref visitor, out int rest, out int end);
            kept = Math.Min(end + 1, length) - rest;
            Array.Copy(piece, rest, piece, 0, kept);
        }

        ArrayPool<char>.Shared.Return(piece);
    }

    /// <param name="rest">From here on the piece is to be read again with the next one.</param>
    /// <param name="end">Up to here; behind it there is only white space.</param>
    private static bool Read<T>(char[] piece, int length, bool isEnd, ref T visitor, out int rest, out int end)
        where T : struct, IWordVisitor
    {
        int i = 0;
        rest = length;
        end = length;
        while (i < length)
        {
            if (!IsPartOfName(piece[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < length && IsPartOfName(piece[i]))
                i++;

            int next = i;
            while (next < length && char.IsWhiteSpace(piece[next]))
                next++;

            if (next == length && !isEnd)
            {
                rest = start;
                end = i;
                return true;
            }

            if (!visitor.Meet(piece, start, i - start))
                return false;
            if (next < length && piece[next] == '<')
                visitor.MeetBeforeBracket(piece, start, i - start);

            i = next;
        }

        return true;
    }

    /// <summary>Whether the letter can stand in a name.</summary>
    public static bool IsPartOfName(char c) => c < s_isLetter.Length ? s_isLetter[c] : !char.IsWhiteSpace(c);
}
