using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text;

namespace Stevedore;

/// <content>Identifiers and the small objects of .NET that are values by nature: they are stored in place, without identity.</content>
public sealed partial class Archive
{
    private const int GuidSize = 16;
    private const int BitsPerByte = 8;

    /// <summary>A <see cref="BitArray"/> is made of whole bytes, whose bits it counts with an <see cref="int"/>.</summary>
    private const int MostBits = int.MaxValue / BitsPerByte * BitsPerByte;

    /// <summary>Stores the 16 bytes of a <c>GUID</c> structure. MFC: a <c>GUID</c> through <c>CArchive::Write</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Guid value)
    {
        value.TryWriteBytes(Buffer.GetSpan(GuidSize));
        Buffer.Advance(GuidSize);
    }

    /// <summary>Loads the 16 bytes of a <c>GUID</c> structure. MFC: a <c>GUID</c> through <c>CArchive::Read</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Guid ReadGuid()
    {
        Span<byte> bytes = stackalloc byte[GuidSize];
        ReadExactly(bytes);
        return new Guid(bytes);
    }

    /// <summary>Stores a Unicode scalar value; 4 bytes. MFC: a <c>char32_t</c>, through a <c>DWORD</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Rune value) => Buffer.Write(value.Value);

    /// <summary>Loads a Unicode scalar value; 4 bytes.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or it is a surrogate or beyond U+10FFFF (<see cref="ArchiveError.BadData"/>).</exception>
    public Rune ReadRune() => Rune.TryCreate(Buffer.Read<uint>(), out Rune rune) ? rune : throw Impossible(nameof(Rune));

    /// <summary>Stores the text of a builder as a string. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void Write(StringBuilder? value) => Write(value?.ToString());

    /// <summary>Loads a string into a new builder; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public StringBuilder? ReadStringBuilder() => ReadString() is { } text ? new StringBuilder(text) : null;

    /// <summary>Stores a version as a string, <c>1.2.3.4</c>. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void Write(Version? value) => Write(value?.ToString());

    /// <summary>Loads a version from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadString()"/>; or it is no version (<see cref="ArchiveError.BadData"/>).</exception>
    public Version? ReadVersion() => ReadParsed<Version>(Version.TryParse);

    /// <summary>Stores the text of a URI as a string; a file that was named by its path alone gets its <c>file:</c>. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void Write(Uri? value) =>
        Write(value is { IsAbsoluteUri: true } && IsPath(value.OriginalString) ? value.AbsoluteUri : value?.OriginalString);

    /// <summary>Loads a URI, absolute or relative, from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadString()"/>; or it is no URI (<see cref="ArchiveError.BadData"/>).</exception>
    public Uri? ReadUri() => ReadParsed(
        static (string text, [MaybeNullWhen(false)] out Uri uri) =>
            Uri.TryCreate(text, IsPath(text) ? UriKind.Relative : UriKind.RelativeOrAbsolute, out uri));

    /// <summary>Stores the name of a culture as a string; its user's own settings are not kept. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void Write(CultureInfo? value) => Write(value?.Name);

    /// <summary>Loads a culture by its name; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadString()"/>; or the machine has no data for it, as for a name that a program has made up (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public CultureInfo? ReadCultureInfo()
    {
        string? name = ReadString();
        try
        {
            // .NET makes a culture of any name that is well formed, and keeps it for ever.
            return name is null ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException cause)
        {
            throw Impossible(nameof(CultureInfo), cause);
        }
    }

    /// <summary>Stores an address as a string, <c>192.168.0.1</c> or <c>fe80::1%3</c>. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void Write(IPAddress? value) => Write(value?.ToString());

    /// <summary>Loads an address from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadString()"/>; or it is no address (<see cref="ArchiveError.BadData"/>).</exception>
    public IPAddress? ReadIPAddress() => ReadParsed<IPAddress>(IPAddress.TryParse);

    /// <summary>Stores the number of bits as a count, then the bits, eight to a byte from the lowest. MFC has none.</summary>
    /// <inheritdoc cref="WriteNullCollection" path="/exception"/>
    public void Write(BitArray? value)
    {
        if (value is null)
        {
            WriteNullCollection();
            return;
        }
        byte[] bytes = new byte[BytesFor(value.Length)];
        value.CopyTo(bytes, 0);
        WriteCount(value.Length);
        WriteArray<byte>(bytes);
    }

    /// <summary>Loads a number of bits and so many bits; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="ReadCollectionCount()" path="/exception"/>
    public BitArray? ReadBitArray()
    {
        int count = ReadCollectionCount();
        if (count > MostBits)
            throw Error(ArchiveError.LimitExceeded, $"There are {count} bits, more than a {nameof(BitArray)} can be made of.");
        return count < 0 ? null : new BitArray(ReadArray<byte>(BytesFor(count))) { Length = count };
    }

    private T? ReadParsed<T>(TryParse<T> parse) where T : class
    {
        string? text = ReadString();
        if (text is null)
            return null;
        return parse(text, out T? value) ? value : throw Impossible(typeof(T).Name);
    }

    /// <summary>Whether a text that may be relative would be taken for the path of a file by Unix systems, but not by Windows.</summary>
    private static bool IsPath(string text) => text.StartsWith('/');

    private static int BytesFor(int bits) => (int)(((uint)bits + BitsPerByte - 1) / BitsPerByte);

    private delegate bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value);
}
