using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>
    /// Stores the characters of a line of text, without length and without adding a line end: <paramref name="line"/> brings its own,
    /// <c>\n</c> or <c>\r\n</c>. In UTF-16 or in the code page, as <see cref="UnicodeStrings"/> says. MFC: <c>CArchive::WriteString</c>.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Buffer.EnsureStoring();
        if (UnicodeStrings)
            Buffer.WriteUnits(line);
        else
            WriteAnsi(line, AnsiCodePage);
    }

    /// <summary>
    /// Loads characters up to and including the next <c>\n</c>, or up to the end, and returns them without <c>\n</c> or <c>\r\n</c>.
    /// In UTF-16 or in the code page, as <see cref="UnicodeStrings"/> says. MFC: <c>CArchive::ReadString(CString&amp;)</c>.
    /// </summary>
    /// <remarks>
    /// A lone <c>\r</c> is a character of the line; MFC swallows the one after it. A NUL does not end the line, as it does in MFC.
    /// </remarks>
    /// <returns>The line; <see langword="null"/> if the bytes end here.</returns>
    /// <exception cref="ArchiveException">
    /// The archive is storing, or the line is longer than <see cref="ArchiveLimits.MaxStringLength"/>.
    /// </exception>
    public string? ReadLine() => ReadLine(int.MaxValue);

    /// <summary>
    /// As <see cref="ReadLine()"/>, but stops after so many characters, or bytes of the code page; the rest of the line is the next one.
    /// MFC: <c>CArchive::ReadString(LPTSTR, UINT)</c>.
    /// </summary>
    /// <inheritdoc cref="ReadLine()" path="/exception|/returns"/>
    /// <param name="maxLength">At least 1.</param>
    public string? ReadLine(int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        Buffer.EnsureLoading();
        if (Buffer.Reveal())
            return ReadTracedLine(maxLength);
        int unitSize = UnicodeStrings ? sizeof(char) : sizeof(byte);
        // One character more than allowed can still be the \r of the line's end; with two more the line is too long.
        long longest = Math.Min(_limits.MaxStringLength, LongestString);
        long most = Math.Min(maxLength, longest + 2);
        List<byte> line = [];
        bool hasNewLine = false, hasEnd = false;
        while (!hasNewLine && !hasEnd && line.Count / unitSize < most)
        {
            hasEnd = !Buffer.TryFill(unitSize);
            int units = (int)Math.Min(Buffer.Unread.Length / unitSize, most - line.Count / unitSize);
            ReadOnlySpan<byte> unread = Buffer.Unread[..(units * unitSize)];
            int newLine = unitSize == sizeof(char) ? LittleEndian.IndexOfUnit(unread, '\n') : unread.IndexOf((byte)'\n');
            hasNewLine = newLine >= 0;
            ReadOnlySpan<byte> part = hasNewLine ? unread[..(newLine * unitSize)] : unread;
            line.AddRange(part);
            Buffer.Advance(part.Length + (hasNewLine ? unitSize : 0));
        }
        if (line.Count == 0 && !hasNewLine)
            return null;
        ReadOnlySpan<byte> bytes = CollectionsMarshal.AsSpan(line);
        // In a code page it is the byte that counts, as in MFC, and not a character that it may be a part of.
        bool hasReturn = (hasNewLine || hasEnd) && EndsWithReturn(bytes, unitSize);
        if (hasReturn)
            bytes = bytes[..^unitSize];
        if (bytes.Length / unitSize > longest)
            throw Buffer.Exceeded($"A line is longer than the {longest} characters allowed", nameof(ArchiveLimits.MaxStringLength));
        return UnicodeStrings ? LittleEndian.ReadUnits(bytes) : Decode(bytes, AnsiCodePage);
    }

    /// <summary>Loads a line of bytes that are revealed for it.</summary>
    private string? ReadTracedLine(int maxLength)
    {
        long start = Position;
        string? line;
        try
        {
            line = ReadLine(maxLength);
        }
        finally
        {
            Buffer.Hide();
        }
        if (Position > start)
            Buffer.Report(new ArchiveRead(start, Position - start, ArchiveReadKind.Line));
        return line;
    }

    private static bool EndsWithReturn(ReadOnlySpan<byte> line, int unitSize)
    {
        if (line.Length < unitSize)
            return false;
        ReadOnlySpan<byte> last = line[^unitSize..];
        return unitSize == sizeof(char) ? LittleEndian.Read<ushort>(last) == '\r' : last[0] == '\r';
    }
}
