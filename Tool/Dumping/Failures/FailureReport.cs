using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>What there is to say of a document that does not load.</summary>
internal static class FailureReport
{
    /// <summary>How many columns the rows of bytes have.</summary>
    public const int Width = 96;

    private const int Row = 16, NarrowRow = 8;

    /// <summary>Writes a report, a line each, of a failure or of bytes that are left.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="dump">What was loaded.</param>
    /// <param name="options">How.</param>
    /// <param name="isNarrow">Whether there is only room for half a row of bytes.</param>
    [RequiresUnreferencedCode("It loads types of the user's assembly.")]
    public static IEnumerable<string> Of(byte[] file, DumpResult dump, DumpOptions options, bool isNarrow = false)
    {
        yield return dump.Failure?.Message ?? $"The document ends, and {file.Length - dump.End} bytes are left.";
        if (dump.Failure is not null)
            yield return $"  in        {(dump.Failure as ArchiveException)?.Path ?? "a body that throws"}";
        PiecePath last = PiecePath.To(dump.Tree, dump.FailedAt - 1);
        if (dump.FailedAt > options.From)
            yield return $"  behind    {(last.Text.Length == 0 ? "the beginning" : last.Text)}"
                + $"{(last.Piece.Value is { } value ? $" = {value}" : "")}, which ends at 0x{dump.FailedAt:X4}";
        if (dump.Expected is { } expected)
            yield return $"  expected  {expected}";
        string before = "  there is  ";
        foreach (string row in Rows(file, dump.FailedAt, isNarrow ? NarrowRow : Row))
        {
            yield return before + row;
            before = new string(' ', before.Length);
        }
        if (NextClassTag.After(file, (int)dump.FailedAt) is { } tag)
            yield return $"  next tag  {tag.Name} at 0x{tag.Offset:X4}, {tag.Offset - dump.FailedAt} bytes further on";
        IReadOnlyList<string> explanations = new Explainer(file, dump.Kind, options).Explain(dump.Steps, dump.ClassTags, dump.Tree);
        if (explanations.Count == 0)
            yield return "Nothing that was tried explains it: widths of numbers and counts, members missing or too many, forms of strings, "
                + "schemas.";
        else if (explanations.Count > 1)
            yield return "One of these makes the document load to its last byte:";
        foreach (string explanation in explanations)
            yield return (explanations.Count > 1 ? "- " : "The document loads to its last byte if this is so: ") + explanation;
    }

    /// <summary>The row of bytes before a place and the two behind it.</summary>
    private static IEnumerable<string> Rows(byte[] file, long place, int length)
    {
        foreach (long start in (long[])[place - length, place, place + length])
        {
            long from = Math.Max(0, start), to = Math.Min(file.Length, start + length);
            if (from >= to)
                continue;
            StringBuilder text = new();
            text.Append(CultureInfo.InvariantCulture, $"0x{from:X4}  ");
            for (long i = from; i < to; i++)
                text.Append(CultureInfo.InvariantCulture, $"{file[i]:X2} ");
            text.Append(' ', 1 + 3 * (int)(length - (to - from)));
            for (long i = from; i < to; i++)
                text.Append(file[i] is >= 0x20 and < 0x7F ? (char)file[i] : '·');
            if (start == place)
                text.Append("  ← here");
            yield return text.ToString();
        }
    }
}
