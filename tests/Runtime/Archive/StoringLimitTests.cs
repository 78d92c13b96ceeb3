using Stevedore.Generated;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>What could not be loaded by the same options is not stored by them.</summary>
public sealed class StoringLimitTests
{
    private static readonly ArchiveOptions s_options = new() { Limits = new ArchiveLimits { MaxStringLength = 3, MaxCollectionCount = 4 } };

    public static TheoryData<string, Action<Archive, int>> Strings => new()
    {
        { "UTF-16", static (archive, length) => archive.WriteUnicodeString(new string('a', length)) },
        { "code page", static (archive, length) => archive.WriteAnsiString(new string('a', length)) },
        { "counted", static (archive, length) => archive.WriteCountedString(new string('a', length), WireType.UInt16, unicode: true) },
        { "counted bytes", static (archive, length) => archive.WriteCountedString(new string('a', length), WireType.Byte, unicode: false) },
        { "BSTR", static (archive, length) => archive.WriteBinaryString(new string('a', length)) },
    };

    public static TheoryData<string, Action<Archive, int>> Collections => new()
    {
        { "block", static (archive, count) => archive.WriteCountedArray<int>(new int[count]) },
        { "counted block", static (archive, count) => archive.WriteCountedArray<int>(new int[count], WireType.Byte) },
        { "CStringList", static (archive, count) => new StringList(new string[count]).Serialize(archive) },
        { "CObArray", static (archive, count) => new ObArray(new object?[count]).Serialize(archive) },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_string_that_is_too_long_is_refused(string form, Action<Archive, int> store)
    {
        Assert.NotEmpty(Bytes.Store(archive => store(archive, 3), s_options));

        Refuses(() => Bytes.Store(archive => store(archive, 4), s_options), form, "MaxStringLength");
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_collection_that_is_too_large_is_refused(string form, Action<Archive, int> store)
    {
        Assert.NotEmpty(Bytes.Store(archive => store(archive, 4), s_options));

        Refuses(() => Bytes.Store(archive => store(archive, 5), s_options), form, "MaxCollectionCount");
    }

    [Fact]
    public void The_limits_are_those_of_the_last_call()
    {
        Assert.Throws<ArchiveException>(() => Bytes.Store(static archive => archive.Write("four"), s_options));
        Assert.NotEmpty(Bytes.Store(static archive => archive.Write("four")));
    }

    [Fact]
    public void A_string_of_seventy_million_characters_is_refused_when_it_is_stored()
    {
        string text = new('a', 70_000_000);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Store(archive => archive.Write(text)));

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.StartsWith(
            "A string of 70000000 characters is longer than the 67108864 allowed (ArchiveLimits.MaxStringLength).",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void More_bytes_than_an_array_can_have_are_refused_before_the_last_of_them_are_stored()
    {
        ArchiveBuffer buffer = new(keepsMemory: false);
        buffer.Open(ArchiveMode.Store);
        buffer.WriteTo(sink: null, 4096, mostInMemory: 3_000_000);
        byte[] block = new byte[1_000_000];
        for (int i = 0; i < 3; i++)
            buffer.WriteBytes(block);

        ArchiveException refusal;
        try
        {
            buffer.WriteBytes(block);
            throw new InvalidOperationException("It was stored.");
        }
        catch (ArchiveException e)
        {
            refusal = e;
        }

        Assert.Equal((ArchiveError.LimitExceeded, 3_000_000L), (refusal.Error, refusal.Position));
        Assert.Contains("Store it into a file, a stream or an IBufferWriter<byte>", refusal.Message, StringComparison.Ordinal);
        buffer.Close();
    }

    private static void Refuses(Action store, string form, string limit)
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(store);
        Assert.True(refusal.Error == ArchiveError.LimitExceeded, form);
        Assert.Contains(limit, refusal.Message, StringComparison.Ordinal);
    }
}
