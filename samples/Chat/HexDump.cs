using System.Text;

namespace Chat;

/// <summary>Bytes as people read them: the offset, sixteen bytes, and their characters.</summary>
internal static class HexDump
{
    private const int BytesInRow = 16;

    public static IEnumerable<string> Rows(byte[] bytes) =>
        bytes.Chunk(BytesInRow).Select((row, number) => Row(number * BytesInRow, row));

    private static string Row(int offset, byte[] bytes)
    {
        string numbers = string.Join(' ', bytes.Select(value => $"{value:X2}"));
        string characters = Encoding.Latin1.GetString([.. bytes.Select(Printable)]);
        return $"{offset:X4}  {numbers,-3 * BytesInRow} {characters}";
    }

    private static byte Printable(byte value) => value is >= (byte)' ' and <= (byte)'~' ? value : (byte)'.';
}
