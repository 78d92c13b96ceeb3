using System.Text;
using System.Text.RegularExpressions;
using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Text in a code page is stored with the bytes it was loaded from, whatever they are.</summary>
public sealed class CodePageTests
{
    // Windows: Japanese, Chinese, Korean, Western, Hebrew; EUC, Johab, GB 18030, UTF-8; those that shift between characters;
    // EBCDIC; ASCII, which lacks half of the bytes; and those with units of two and four bytes.
    public static TheoryData<int> CodePages { get; } =
        [932, 936, 949, 950, 1252, 1255, 20932, 51932, 51949, 1361, 54936, 65001, 50220, 50225, 52936, 500, 20127, 1200, 12001];

    [Theory, MemberData(nameof(CodePages))]
    public void Every_one_and_two_bytes_come_back(int codePage)
    {
        IEnumerable<byte[]> all = Enumerable.Range(0, 0x100).Select(static i => new[] { (byte)i })
            .Concat(Enumerable.Range(0, 0x10000).Select(static i => new[] { (byte)(i >> 8), (byte)i }));

        AssertComeBack(codePage, all);
    }

    [Theory, MemberData(nameof(CodePages))]
    public void Random_bytes_come_back(int codePage)
    {
        Random random = new(codePage);
        IEnumerable<byte[]> samples = Enumerable.Range(0, 10_000).Select(_ =>
        {
            byte[] bytes = new byte[random.Next(3, 41)];
            random.NextBytes(bytes);
            return bytes;
        });

        AssertComeBack(codePage, samples);
    }

    [Theory, MemberData(nameof(CodePages))]
    public void Text_that_is_cut_or_has_rubbish_in_it_comes_back(int codePage)
    {
        Random random = new(codePage);
        byte[] text = Find(codePage).GetBytes("Cargo 船荷 한국어 货物 Ладья {~} 1/2 🚢");
        List<byte[]> samples = [];
        for (int i = 0; i < 10_000; i++)
        {
            byte[] bytes = text[random.Next(text.Length / 2)..^random.Next(text.Length / 2)];
            for (int faults = random.Next(3); faults > 0; faults--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(0x100);
            samples.Add(bytes);
        }

        AssertComeBack(codePage, samples);
    }

    [Theory]
    [InlineData(932, "8341 00 CCCC 81FE 90", "ア\0ﾌﾌ<81>\uf8f2<90>")]
    [InlineData(936, "B0A1 00 FF 8130 CC FF", "啊\0\uf8f5<81>0<CC>\uf8f5")]
    [InlineData(65001, "E4 B8 41", "<E4><B8>A")]
    [InlineData(65001, "F09F9A A2 F09F9AA2 80", "🚢🚢<80>")]
    [InlineData(932, "ED40 FA5C", "<ED>@纊")]
    [InlineData(20127, "41 80", "A<80>")]
    [InlineData(54936, "81308130 8130 FF", "\u0080<81>0<FF>")]
    public void Bytes_of_no_character_are_lone_low_surrogates(int codePage, string hexadecimal, string notation)
    {
        byte[] bytes = Bytes.Of(hexadecimal);
        string text = Regex.Replace(notation, "<(..)>", static m => $"{(char)(0xDC00 + Convert.FromHexString(m.Groups[1].Value)[0])}");

        Assert.Equal(text, Bytes.Load(bytes).ReadFixedString(bytes.Length, unicode: false, codePage));
        Assert.Equal(bytes, Bytes.Store(a => a.WriteFixedString(text, bytes.Length, unicode: false, codePage)));
    }

    [Theory]
    [InlineData(50220, "船荷 cargo")]
    [InlineData(50225, "한국어 cargo")]
    [InlineData(52936, "货物 cargo")]
    public void Bytes_of_ASCII_that_shift_mean_other_characters(int codePage, string text)
    {
        byte[] bytes = Find(codePage).GetBytes(text);
        Assert.True(Ascii.IsValid(bytes));

        Assert.Equal(text, Bytes.Load(bytes).ReadFixedString(bytes.Length, unicode: false, codePage));
    }

    [Fact]
    public void An_encoding_that_throws_is_asked_for_each_character_too()
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = new Flags(isStrict: true) };

        Assert.Equal("\udc840🚢A", Bytes.Load("05 8430 8130 'A'", options).ReadString());
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load("02 'A' FF", options).ReadString());
        Assert.Contains("code page Flags", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_of_ones_own_may_have_characters_of_several_units_and_those_that_Unicode_has_not()
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = new Flags(isStrict: false) };
        byte[] bytes = Bytes.Of("10 8130 8130 'A' 8230 8230 8330 8330 FF 8130");

        string? text = Bytes.Load(bytes, options).ReadString();

        Assert.Equal("🚢🚢A\uffff\uffff\ufffe\ufffe\udcff🚢", text);
        Assert.Equal(bytes, Bytes.Store(a => a.Write(text), options));
    }

    [Fact]
    public void A_code_page_that_has_all_bytes_has_no_such_form() =>
        Assert.Equal(Bytes.Of("01 '?'"), Bytes.Store(a => a.WriteAnsiString("\udc81")));

    [Fact]
    public void Surrogates_that_stand_for_no_byte_are_stored_as_ever()
    {
        Assert.Equal(Bytes.Of("04 F09F9080"), Bytes.Store(a => a.WriteAnsiString("\ud83d\udc00", 65001)));
        Assert.Equal(Bytes.Of("01 '?'"), Bytes.Store(a => a.WriteAnsiString("\udd00", 932)));
        Assert.Equal(Bytes.Of("02 '??'"), Bytes.Store(a => a.WriteAnsiString("\ud83d\udc00", 932)));
        Assert.Equal(Bytes.Of("03 'a?b'"), Bytes.Store(a => a.WriteAnsiString("aЀb", 20127)));
    }

    [Fact]
    public void A_line_of_a_code_page_ends_at_the_byte()
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = Find(932) };
        Archive archive = Bytes.Load("83 0D 0A  8341 0D", options);

        Assert.Equal("\udc83", archive.ReadLine());
        Assert.Equal("ア", archive.ReadLine());
        Assert.Null(archive.ReadLine());
    }

    [Fact]
    public void A_line_that_is_read_in_pieces_may_be_cut_within_a_character()
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = Find(932) };
        Archive archive = Bytes.Load("8341 8341 0A", options);

        string[] pieces = [archive.ReadLine(3)!, archive.ReadLine(3)!];

        Assert.Equal(["ア\udc83", "A"], pieces);
        Assert.Equal(Bytes.Of("8341 8341"), Bytes.Store(a => Array.ForEach(pieces, a.WriteLine), options));
    }

    [Fact]
    public void Long_text_with_one_wrong_byte_comes_back()
    {
        byte[] bytes = [.. Enumerable.Repeat(Find(932).GetBytes("日本語 text "), 100_000).SelectMany(static b => b), 0x83];
        byte[] stored = Bytes.Store(a => a.WriteAnsiString(Find(932).GetString(bytes.AsSpan(..^1)) + "\udc83", 932));

        string text = Bytes.Load(stored).ReadString(932)!;

        Assert.Equal("語 text \udc83", text[^8..]);
        Assert.Equal(bytes, stored[^bytes.Length..]);
        Assert.Equal(stored, Bytes.Store(a => a.WriteAnsiString(text, 932)));
    }

    private static void AssertComeBack(int codePage, IEnumerable<byte[]> samples)
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = Find(codePage) };
        byte[][] all = [.. samples];
        byte[] before = Bytes.Store(a =>
        {
            foreach (byte[] bytes in all)
            {
                a.Write((byte)bytes.Length);
                a.Write(bytes);
                a.Write(bytes);
                a.Write((ushort)bytes.Length);
                a.Write(bytes);
                a.Write(bytes.AsSpan(0, bytes.Length).ContainsAny((byte)'\n', (byte)'\r') ? [] : bytes);
                a.Write((byte)'\n');
            }
        });
        Archive loading = Bytes.Load(before, options);
        byte[] after = Bytes.Store(storing =>
        {
            foreach (byte[] bytes in all)
            {
                storing.Write(loading.ReadString());
                storing.WriteFixedString(loading.ReadFixedString(bytes.Length, unicode: false), bytes.Length, unicode: false);
                storing.WriteCountedString(
                    loading.ReadCountedString(WireType.UInt16, unicode: false), WireType.UInt16, unicode: false);
                storing.WriteLine(loading.ReadLine()!);
                storing.Write((byte)'\n');
            }
        }, options);

        int difference = before.AsSpan().CommonPrefixLength(after);
        Assert.Equal(Convert.ToHexString(Near(before, difference)), Convert.ToHexString(Near(after, difference)));
        Assert.Equal(before.Length, after.Length);
    }

    private static ReadOnlySpan<byte> Near(ReadOnlySpan<byte> bytes, int index) =>
        bytes[Math.Max(0, index - 16)..Math.Min(bytes.Length, index + 16)];

    private static Encoding Find(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    /// <summary>ASCII, and three characters of two bytes, one of which has a second code; everything else is a question mark.</summary>
    private sealed class Flags(bool isStrict) : Encoding
    {
        private static readonly (string Text, byte[] Bytes)[] s_characters =
        [
            ("🚢", [0x81, (byte)'0']),
            ("\uffff", [0x82, (byte)'0']),
            ("\ufffe", [0x83, (byte)'0']),
            ("🚢", [0x84, (byte)'0']),
            .. Enumerable.Range(0, 0x80).Select(static i => ($"{(char)i}", new[] { (byte)i })),
        ];

        public override int GetMaxByteCount(int charCount) => 2 * charCount;

        public override int GetMaxCharCount(int byteCount) => byteCount;

        public override int GetByteCount(char[] chars, int index, int count) => Encoded(new string(chars, index, count)).Length;

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            byte[] encoded = Encoded(new string(chars, charIndex, charCount));
            encoded.CopyTo(bytes, byteIndex);
            return encoded.Length;
        }

        public override int GetCharCount(byte[] bytes, int index, int count) => Decoded(bytes.AsSpan(index, count)).Length;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            string decoded = Decoded(bytes.AsSpan(byteIndex, byteCount));
            decoded.CopyTo(chars.AsSpan(charIndex));
            return decoded.Length;
        }

        private static byte[] Encoded(string text)
        {
            List<byte> bytes = [];
            while (text.Length > 0)
            {
                string rest = text;
                (string Text, byte[] Bytes) next = s_characters.FirstOrDefault(one => rest.StartsWith(one.Text, StringComparison.Ordinal));
                bytes.AddRange(next.Bytes ?? [(byte)'?']);
                text = text[(next.Text?.Length ?? 1)..];
            }
            return [.. bytes];
        }

        private string Decoded(ReadOnlySpan<byte> bytes)
        {
            StringBuilder text = new();
            while (!bytes.IsEmpty)
            {
                byte[] rest = bytes.ToArray();
                (string Text, byte[] Bytes) next = s_characters.FirstOrDefault(one => rest.AsSpan().StartsWith(one.Bytes));
                if (next.Text is null && isStrict)
                    throw new DecoderFallbackException();
                text.Append(next.Text ?? "?");
                bytes = bytes[(next.Bytes?.Length ?? 1)..];
            }
            return $"{text}";
        }
    }
}
