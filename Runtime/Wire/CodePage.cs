using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Stevedore.Wire;

/// <summary>
/// Text in a code page that is stored with the bytes it was loaded from, whatever they are. A byte that no character of the code page
/// accounts for is a lone low surrogate in the string, U+DC00 and the byte (<see cref="EscapedByte"/>).
/// </summary>
/// <remarks>
/// Old documents have such bytes: rubbish behind the NUL of a fixed buffer, names cut within a character, a second code of one character.
/// What a decoder makes of them, U+FFFD or another character, could not be stored as the bytes that were there.
/// </remarks>
internal sealed class CodePage
{
    private static readonly ConditionalWeakTable<Encoding, CodePage> s_known = [];

    private readonly CodePageTraits _traits;
    private CodePageCharacters? _characters;

    private CodePage(Encoding encoding)
    {
        Encoding = encoding;
        _traits = new CodePageTraits(encoding);
    }

    /// <summary>The encoding that characters have.</summary>
    public Encoding Encoding { get; }

    /// <summary>What people call it. An encoding of the program's own need not have a registered name, and .NET throws then.</summary>
    public string Name
    {
        get
        {
            try
            {
                return Encoding.WebName;
            }
            catch (NotSupportedException)
            {
                return Encoding.GetType().Name;
            }
        }
    }

    /// <summary>The code page of an encoding.</summary>
    public static CodePage Of(Encoding encoding) => s_known.GetValue(encoding, static encoding => new CodePage(encoding));

    /// <summary>The text of bytes, from which <see cref="GetBytes(ReadOnlySpan{char}, Span{byte})"/> makes the same bytes.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not valid, and the encoding is one that throws.</exception>
    public string GetString(ReadOnlySpan<byte> bytes)
    {
        if (_traits.IsOneToOne)
            return Encoding.GetString(bytes);
        if (_traits.KeepsAscii && Ascii.IsValid(bytes))
            return Encoding.Latin1.GetString(bytes);
        string text = Encoding.GetString(bytes);
        // Only shortest forms are valid UTF-8, so that valid bytes need no comparison.
        bool comesBack = Encoding is UTF8Encoding ? Utf8.IsValid(bytes) : IsStoredAs(text, bytes);
        return comesBack ? text : GetStringByCharacters(bytes);
    }

    /// <summary>The bytes of a buffer without the NULs at its end.</summary>
    public ReadOnlySpan<byte> WithoutNuls(ReadOnlySpan<byte> bytes)
    {
        int used = bytes.LastIndexOfAnyExcept((byte)0) + 1;
        int nulSize = _traits.NulSize;
        int characters = (used + nulSize - 1) / nulSize;
        return bytes[..Math.Min(bytes.Length, characters * nulSize)];
    }

    /// <summary>How many bytes a text has.</summary>
    public int GetByteCount(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int next; (next = IndexOfEscapedByte(text)) >= 0; text = text[(next + 1)..])
            count += (next == 0 ? 0 : Encoding.GetByteCount(text[..next])) + 1;
        return count + Encoding.GetByteCount(text);
    }

    /// <summary>Room that is enough for the bytes of a text.</summary>
    public int GetMaxByteCount(ReadOnlySpan<char> text) =>
        IndexOfEscapedByte(text) < 0 ? Encoding.GetMaxByteCount(text.Length) : GetByteCount(text);

    /// <summary>Writes the bytes of a text: a character that the code page lacks becomes the nearest one or <c>?</c>.</summary>
    /// <returns>The number of bytes.</returns>
    public int GetBytes(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int count = 0;
        for (int next; (next = IndexOfEscapedByte(text)) >= 0; text = text[(next + 1)..])
        {
            if (next > 0)
                count += Encoding.GetBytes(text[..next], destination[count..]);
            destination[count++] = EscapedByte.ByteOf(text[next]);
        }
        return count + Encoding.GetBytes(text, destination[count..]);
    }

    /// <summary>The bytes of a text.</summary>
    public byte[] GetBytes(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[GetByteCount(text)];
        GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>Whether a text is stored as exactly these bytes.</summary>
    public bool IsStoredAs(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
    {
        const int LargestOnStack = 512;
        try
        {
            // The greatest room for a text of any length would be more than an array can have, so long texts are measured.
            int most = text.Length <= LargestOnStack ? GetMaxByteCount(text) : GetByteCount(text);
            if (most < bytes.Length)
                return false;
            Span<byte> stored = most <= LargestOnStack ? stackalloc byte[LargestOnStack] : new byte[most];
            return stored[..GetBytes(text, stored)].SequenceEqual(bytes);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Takes each character that comes back for itself, and the bytes between them as they are.</summary>
    private string GetStringByCharacters(ReadOnlySpan<byte> bytes)
    {
        // Where code pages shift, what a byte means depends on those before it.
        if (!_traits.KeepsAscii && !Encoding.IsSingleByte)
            return EscapedByte.GetString(bytes);
        CodePageCharacters characters = _characters ??= new CodePageCharacters(this);
        StringBuilder text = new(bytes.Length);
        for (ReadOnlySpan<byte> rest = bytes; !rest.IsEmpty;)
            rest = rest[characters.AppendFirst(rest, text)..];
        string whole = text.ToString();
        // Nothing keeps an encoding from writing a character otherwise behind another one.
        return IsStoredAs(whole, bytes) ? whole : EscapedByte.GetString(bytes);
    }

    private int IndexOfEscapedByte(ReadOnlySpan<char> text) => _traits.IsOneToOne ? -1 : EscapedByte.IndexIn(text);
}
