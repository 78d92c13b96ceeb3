using System.Text;
using Stevedore.Generated;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Strings in UTF-16 and in a code page, null where MFC has none, and the forms of their length.</summary>
public sealed class StringTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0xFE)]
    [InlineData(0xFF)]
    [InlineData(0xFFFD)]
    [InlineData(0xFFFE)]
    [InlineData(int.MaxValue)]
    public void A_length_alone_may_come_byte_by_byte(int length)
    {
        byte[] bytes = Bytes.Store(archive =>
        {
            archive.WriteStringLength(length, unicode: true);
            archive.WriteStringLength(length, unicode: false);
        });
        using PipeStream stream = new(bytes, 1);
        using Archive archive = new(stream, ArchiveMode.Load);

        Assert.Equal((ulong)length, archive.ReadStringLength(unicode: true));
        Assert.Equal((ulong)length, archive.ReadStringLength(unicode: false));
        Assert.Equal(bytes.Length, archive.Position);
    }

    [Theory]
    [InlineData(0, "FFFEFF 00", "00")]
    [InlineData(1, "FFFEFF 01", "01")]
    [InlineData(254, "FFFEFF FE", "FE")]
    [InlineData(255, "FFFEFF FF FF00", "FF FF00")]
    [InlineData(256, "FFFEFF FF 0001", "FF 0001")]
    [InlineData(65_533, "FFFEFF FF FDFF", "FF FDFF")]
    [InlineData(65_534, "FFFEFF FF FFFF FEFF0000", "FF FFFF FEFF0000")]
    [InlineData(65_535, "FFFEFF FF FFFF FFFF0000", "FF FFFF FFFF0000")]
    [InlineData(65_536, "FFFEFF FF FFFF 00000100", "FF FFFF 00000100")]
    public void The_length_before_a_string_is_as_wide_as_it_must_be(int length, string unicodePrefix, string ansiPrefix)
    {
        string text = new('é', length);

        byte[] unicode = Bytes.Store(a => a.WriteUnicodeString(text));
        byte[] ansi = Bytes.Store(a => a.WriteAnsiString(text));

        Assert.Equal([.. Bytes.Of(unicodePrefix), .. Encoding.Unicode.GetBytes(text)], unicode);
        Assert.Equal([.. Bytes.Of(ansiPrefix), .. Encoding.Latin1.GetBytes(text)], ansi);
        Assert.Equal(text, Bytes.Load(unicode).ReadString());
        Assert.Equal(text, Bytes.Load(ansi).ReadString());
    }

    [Fact]
    public void A_null_string_has_a_form_of_its_own()
    {
        Assert.Equal(Bytes.Of("FFFEFF FF 0000"), Bytes.Store(a => a.WriteUnicodeString(null)));
        Assert.Equal(Bytes.Of("FF 0000"), Bytes.Store(a => a.WriteAnsiString(null)));
        Assert.Null(Bytes.Load("FFFEFF FF 0000").ReadString());
        Assert.Null(Bytes.Load("FF 0000").ReadString());
    }

    [Fact]
    public void A_null_string_is_refused_where_nulls_are_not_allowed()
    {
        ArchiveOptions options = new() { AllowNulls = false };
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, options))
        {
            foreach (Action write in new Action[]
            {
                () => archive.Write((string?)null),
                () => archive.WriteAnsiString(null),
                () => archive.WriteUnicodeString(null),
                archive.WriteNullCollection,
            })
                Assert.Equal(ArchiveError.NullRefused, Assert.Throws<ArchiveException>(write).Error);
        }
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Longer_forms_of_a_length_than_needed_are_understood()
    {
        Assert.Equal("a", Bytes.Load("FF 0100 'a'").ReadString());
        Assert.Equal("a", Bytes.Load("FF FFFF 01000000 'a'").ReadString());
        Assert.Equal("a", Bytes.Load("FF FFFF FFFFFFFF 0100000000000000 'a'").ReadString());
        Assert.Equal("a", Bytes.Load("FFFEFF FF FFFF FFFFFFFF 0100000000000000 6100").ReadString());
        Assert.Equal("", Bytes.Load("FF FFFF 00000000").ReadString());
    }

    [Fact]
    public void A_second_mark_is_a_length_of_65534()
    {
        byte[] bytes = [.. Bytes.Of("FFFEFF FF FEFF"), .. new byte[2 * 65_534]];

        Assert.Equal(65_534, Bytes.Load(bytes).ReadString()!.Length);
    }

    [Fact]
    public void Which_form_is_stored_can_change_during_an_archive()
    {
        byte[] bytes = Bytes.Store(static a =>
        {
            a.Write("é");
            a.UnicodeStrings = false;
            a.Write("é");
            a.AnsiEncoding = Encoding.UTF8;
            a.Write("é");
        });

        Assert.Equal(Bytes.Of("FFFEFF 01 E900  01 E9  02 C3A9"), bytes);
    }

    [Fact]
    public void A_character_that_the_code_page_lacks_becomes_the_nearest_or_a_question_mark() =>
        Assert.Equal(Bytes.Of("02 'A?'"), Bytes.Store(a => a.WriteAnsiString("Ā漢")));

    [Fact]
    public void Half_a_surrogate_pair_is_kept() =>
        Assert.Equal("\ud800x", Bytes.Load(Bytes.Store(a => a.Write("\ud800x"))).ReadString());

    [Theory]
    [InlineData(932, "日本語テキスト")]
    [InlineData(1251, "Привет")]
    [InlineData(65001, "日本語 Привет 🚢")]
    public void Strings_of_any_code_page_are_stored_and_loaded(int codePage, string text)
    {
        ArchiveOptions options = new()
        {
            UnicodeStrings = false,
            AnsiEncoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8,
        };
        string longText = string.Concat(Enumerable.Repeat(text, 100));
        byte[] bytes = Bytes.Store(a =>
        {
            a.Write(text);
            a.Write(longText);
            a.WriteLine(text + "\n");
        }, options);

        foreach (Source source in Source.All)
        {
            source.Load(bytes, a =>
            {
                Assert.Equal(text, a.ReadString());
                Assert.Equal(longText, a.ReadString());
                Assert.Equal(text, a.ReadLine());
            }, options);
        }
    }

    [Fact]
    public void Bytes_that_a_strict_code_page_refuses_are_bad_data()
    {
        ArchiveOptions options = new() { UnicodeStrings = false, AnsiEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true) };

        ArchiveException text = Assert.Throws<ArchiveException>(() => Bytes.Load("02 C328", options).ReadString());
        ArchiveException line = Assert.Throws<ArchiveException>(() => Bytes.Load("C328 0A", options).ReadLine());

        Assert.Equal((ArchiveError.BadData, 3), (text.Error, text.Position));
        Assert.Equal(ArchiveError.BadData, line.Error);
        Assert.IsType<DecoderFallbackException>(text.InnerException);
    }

    [Fact]
    public void Bytes_that_a_strict_code_page_refuses_are_bad_data_in_a_text_of_a_programs_own_layout_too()
    {
        ArchiveOptions options = new() { AnsiEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true) };

        ArchiveException padded = Assert.Throws<ArchiveException>(
            () => Bytes.Load("C328 0000", options).ReadFixedString(4, unicode: false));
        ArchiveException counted = Assert.Throws<ArchiveException>(
            () => Bytes.Load("0200 C328", options).ReadCountedString(WireType.UInt16, unicode: false));

        Assert.Equal((ArchiveError.BadData, 4), (padded.Error, padded.Position));
        Assert.Equal((ArchiveError.BadData, 4), (counted.Error, counted.Position));
    }

    [Fact]
    public void A_binary_string_has_its_length_in_characters_and_no_null()
    {
        Assert.Equal(Bytes.Of("02000000 6100 6200"), Bytes.Store(a => a.WriteBinaryString("ab")));
        Assert.Equal(Bytes.Of("00000000"), Bytes.Store(a => a.WriteBinaryString(null)));
        Assert.Equal("ab", Bytes.Load("02000000 6100 6200").ReadBinaryString());
        Assert.Equal("", Bytes.Load("00000000").ReadBinaryString());
    }
}
