using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Lines of text: characters up to a line end, without length.</summary>
public sealed class LineTests
{
    public static TheoryData<bool> Unicode => [true, false];

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Lines_end_with_a_new_line_with_or_without_return_or_with_the_bytes(bool unicode)
    {
        ArchiveOptions options = new() { UnicodeStrings = unicode, BufferSize = ArchiveOptions.MinBufferSize };
        string longLine = new('x', 1000);
        byte[] bytes = Bytes.Store(a => a.WriteLine($"one\r\n\ntwo\n\r\n{longLine}\r\nlast"), options);

        foreach (Source source in Source.All)
        {
            source.Load(bytes, a =>
            {
                Assert.Equal(["one", "", "two", "", longLine, "last", null, null], Enumerable.Range(0, 8).Select(_ => a.ReadLine()));
                Assert.Equal(bytes.Length, a.Position);
            }, options);
        }
    }

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_return_alone_and_a_NUL_belong_to_the_line(bool unicode)
    {
        ArchiveOptions options = new() { UnicodeStrings = unicode };
        byte[] bytes = Bytes.Store(a => a.WriteLine("a\rb\0c\r\r\n"), options);

        Assert.Equal("a\rb\0c\r", Bytes.Load(bytes, options).ReadLine());
    }

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_line_that_is_too_long_for_the_caller_comes_in_parts(bool unicode)
    {
        ArchiveOptions options = new() { UnicodeStrings = unicode };
        byte[] bytes = Bytes.Store(a => a.WriteLine("12345\n6\n"), options);
        using Archive archive = Bytes.Load(bytes, options);

        Assert.Equal(["123", "45", "6", null], Enumerable.Range(0, 4).Select(_ => archive.ReadLine(3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => archive.ReadLine(0));
    }

    [Fact]
    public void A_unit_that_only_looks_like_a_new_line_is_none()
    {
        // U+0A0A and U+000D 0A00 have the bytes of a new line at the wrong places.
        byte[] bytes = Bytes.Store(static a => a.WriteLine("\u0A0A\u0D0A\u0A00x\n"));

        Assert.Equal("\u0A0A\u0D0A\u0A00x", Bytes.Load(bytes).ReadLine());
    }

    [Fact]
    public void A_value_can_follow_a_line()
    {
        byte[] bytes = Bytes.Store(static a =>
        {
            a.WriteLine("text\n");
            a.Write(7);
        });

        foreach (Source source in Source.All)
        {
            source.Load(bytes, static a =>
            {
                Assert.Equal("text", a.ReadLine());
                Assert.Equal(7, a.ReadInt32());
            }, ArchiveOptions.Default);
        }
    }

    [Fact]
    public void Half_a_character_at_the_end_is_no_line()
    {
        using Archive archive = Bytes.Load("6100 62");

        Assert.Equal("a", archive.ReadLine());
        Assert.Null(archive.ReadLine());
        Assert.Equal(0x62, archive.ReadByte());
    }
}
