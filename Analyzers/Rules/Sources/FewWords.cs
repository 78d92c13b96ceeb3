using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Words;

namespace Stevedore.Analyzers.Sources;

/// <summary>
/// Looks for few words, one after the other. The platform compares many letters at a time, so that a text that has none of them is passed
/// in a fraction of the time that its own words take to be told apart.
/// </summary>
internal static class FewWords
{
    /// <summary>Of more words than this, telling the words of the text apart is faster.</summary>
    public const int Most = 12;

    private const int PieceSize = 16 * 1024;

    /// <summary>Whether the text has one of the words.</summary>
    public static bool AreIn(SourceText text, WordSet words)
    {
        char[] piece = ArrayPool<char>.Shared.Rent(Math.Max(PieceSize, 4 * (words.Longest + 2)));
        // What one piece ends within, the next has whole, with a letter before it and one behind it.
        int overlap = words.Longest + 1;
        bool isFound = false;
        for (int position = 0; position < text.Length && !isFound;)
        {
            int count = Math.Min(piece.Length, text.Length - position);
            text.CopyTo(position, piece, 0, count);
            bool isEnd = position + count == text.Length;
            isFound = AreIn(piece.AsSpan(0, count), words, isStart: position == 0, isEnd);
            position += isEnd ? count : count - overlap;
        }

        ArrayPool<char>.Shared.Return(piece);
        return isFound;
    }

    private static bool AreIn(ReadOnlySpan<char> piece, WordSet words, bool isStart, bool isEnd)
    {
        foreach (string word in words.Words)
        {
            ReadOnlySpan<char> rest = piece;
            for (int found = rest.IndexOf(word.AsSpan()); found >= 0; found = rest.IndexOf(word.AsSpan()))
            {
                int start = piece.Length - rest.Length + found;
                if (IsWhole(piece, start, start + word.Length, isStart, isEnd))
                    return true;
                rest = rest.Slice(found + word.Length);
            }
        }

        return false;
    }

    private static bool IsWhole(ReadOnlySpan<char> piece, int start, int end, bool isStart, bool isEnd) =>
        (start == 0 ? isStart : !WordScan.IsPartOfName(piece[start - 1]))
        && (end == piece.Length ? isEnd : !WordScan.IsPartOfName(piece[end]));
}
