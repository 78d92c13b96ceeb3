using System.Buffers.Binary;
using System.Text;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>A form of strings in files that is none of a CString, or is read as another one.</summary>
/// <param name="Name">What it is, as a sentence has it.</param>
internal abstract record StringForm(string Name)
{
    /// <summary>Longer texts are taken for something else.</summary>
    private const int MaxLength = 0xFFF0;

    /// <summary>The forms that may stand where a CString is read.</summary>
    public static IReadOnlyList<StringForm> InsteadOfCString { get; } =
    [
        new Counted("a CComBSTR: a DWORD of characters and the units", 4, 2),
        new Counted("ANSI text behind a DWORD", 4, 1),
        new Counted("ANSI text behind a WORD", 2, 1),
        new Counted("UTF-16 behind a BYTE, without the mark FF FE FF", 1, 2),
        new Counted("UTF-16 behind a WORD", 2, 2),
        new Terminated("ANSI text that ends with a NUL", 1),
        new Terminated("UTF-16 that ends with a NUL", 2),
    ];

    /// <summary>The form that may stand where a CComBSTR is read.</summary>
    public static StringForm CString { get; } = new Usual();

    /// <summary>Whether it is read as a CComBSTR.</summary>
    public virtual bool IsReadAsBinary => false;

    public abstract bool TryRead(ReadOnlySpan<byte> bytes, out string text, out int size);

    private static string TextOf(ReadOnlySpan<byte> bytes, int unit) => (unit == 1 ? Encoding.Latin1 : Encoding.Unicode).GetString(bytes);

    private static bool IsText(string text) => !text.Any(static character =>
        (char.IsControl(character) && character is not ('\r' or '\n' or '\t')) || character == '\uFFFD');

    private sealed record Counted(string Name, int Prefix, int Unit) : StringForm(Name)
    {
        public override bool TryRead(ReadOnlySpan<byte> bytes, out string text, out int size)
        {
            (text, size) = ("", 0);
            if (bytes.Length < Prefix)
                return false;
            uint length = Prefix switch
            {
                1 => bytes[0],
                2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
                _ => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            };
            if (length > MaxLength || Prefix + length * Unit > bytes.Length)
                return false;
            size = Prefix + (int)length * Unit;
            text = TextOf(bytes[Prefix..size], Unit);
            return IsText(text);
        }
    }

    private sealed record Terminated(string Name, int Unit) : StringForm(Name)
    {
        public override bool TryRead(ReadOnlySpan<byte> bytes, out string text, out int size)
        {
            int end = 0;
            while (end + Unit <= bytes.Length && end < MaxLength && bytes.Slice(end, Unit).ContainsAnyExcept((byte)0))
                end += Unit;
            size = end + Unit;
            text = TextOf(bytes[..end], Unit);
            return size <= bytes.Length && IsText(text);
        }
    }

    private sealed record Usual() : StringForm("a CString")
    {
        public override bool IsReadAsBinary => true;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out string text, out int size)
        {
            using Archive archive = new(new MemoryStream(bytes.ToArray()), ArchiveMode.Load);
            (text, size) = ("", 0);
            try
            {
                text = archive.ReadString() ?? "";
                size = (int)archive.Position;
                return IsText(text);
            }
            catch (ArchiveException)
            {
                return false;
            }
        }
    }
}
