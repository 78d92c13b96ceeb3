using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping;

/// <summary>Stores a document again that was dumped, and finds the first byte that becomes another.</summary>
internal static class Restoring
{
    /// <summary>The bytes that are shown of a difference.</summary>
    private const int Shown = 8;

    /// <summary>Stores a document in the generation that it was loaded from.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="dump">What was loaded of it.</param>
    /// <param name="options">How it was loaded.</param>
    /// <param name="isSame">Whether the bytes are the same.</param>
    /// <returns>What there is to say of it.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Code of the user may fail as it likes.")]
    public static string Compare(byte[] file, DumpResult dump, DumpOptions options, out bool isSame)
    {
        isSame = false;
        byte[] stored;
        try
        {
            stored = dump.Kind.Store(
                dump.Document!,
                options.Archive with { Schemas = dump.Schemas, UnicodeStrings = dump.IsUnicode && options.Archive.UnicodeStrings });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"It cannot be stored again: {e.Message}";
        }
        ReadOnlySpan<byte> loaded = file.AsSpan((int)options.From..(int)dump.End);
        int common = loaded.CommonPrefixLength(stored);
        isSame = common == loaded.Length && common == stored.Length;
        return isSame
            ? string.Create(CultureInfo.InvariantCulture, $"Stored again, it is the same {common:N0} bytes.")
            : Difference(loaded, stored, common, dump, options.From + common);
    }

    private static string Difference(ReadOnlySpan<byte> loaded, ReadOnlySpan<byte> stored, int at, DumpResult dump, long offset)
    {
        if (at == loaded.Length)
            return $"Stored again, it has {stored.Length - at} bytes more: {Hex(stored[at..])} at 0x{offset:X4}.";
        PiecePath path = PiecePath.To(dump.Tree, offset);
        string place = path.Text.Length == 0 ? "" : $" in {path.Text}{(path.Piece.Type is { } type ? $" ({type})" : "")}";
        string other = at == stored.Length ? "nothing" : Hex(stored[at..]);
        return $"Stored again, it differs first at 0x{offset:X4}{place}: the file has {Hex(loaded[at..])}, stored is {other}.";
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        string hex = BitConverter.ToString(bytes[..Math.Min(Shown, bytes.Length)].ToArray()).Replace('-', ' ');
        return bytes.Length > Shown ? hex + " …" : hex;
    }
}
