using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Entries;

/// <summary>Loading what may be something else.</summary>
public sealed class TryDeserializeTests
{
    private static readonly byte[] s_whole = Archive.Serialize(new Lid { Width = 3, Maker = "Ada" });

    public static TheoryData<string> Ways => ["an array", "a span", "a sequence", "a stream", "a pipe"];

    [Theory, MemberData(nameof(Ways))]
    public void A_value_is_loaded(string way)
    {
        Assert.True(Try(way, s_whole, out Lid lid, out ArchiveException? failure));
        Assert.Null(failure);
        Assert.Equal("Ada", lid.Maker);
    }

    [Theory, MemberData(nameof(Ways))]
    public void What_is_wrong_with_the_bytes_is_told(string way)
    {
        Assert.False(Try(way, s_whole[..^1], out Lid lid, out ArchiveException? failure));
        Assert.Null(lid.Maker);
        Assert.Equal(ArchiveError.EndOfStream, failure.Error);
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_mistake_of_the_program_is_thrown(string way) =>
        Assert.Throws<InvalidOperationException>(() => Try<TryDeserializeTests>(way, s_whole, out _, out _));

    [Fact]
    public void A_stream_that_can_seek_is_where_it_was_when_nothing_was_loaded()
    {
        using MemoryStream stream = new([7, .. s_whole[..^1]]) { Position = 1 };

        Assert.False(Archive.TryDeserialize<Lid>(stream, out _, out _));

        Assert.Equal(1, stream.Position);
    }

    [Fact]
    public void Every_beginning_of_a_document_and_every_flipped_bit_is_a_value_or_a_failure()
    {
        byte[] bytes = Archive.Serialize(new Crate { Label = "Ada", Below = Crate.Tower(3) });
        for (int length = 0; length < bytes.Length; length++)
            Assert.False(Archive.TryDeserialize<Crate>(bytes[..length], out _, out _));
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            byte[] flipped = [.. bytes];
            flipped[bit / 8] ^= (byte)(1 << bit % 8);
            bool isLoaded = Archive.TryDeserialize(flipped, out Crate? crate, out ArchiveException? failure);
            Assert.Equal(isLoaded, crate is not null);
            Assert.Equal(isLoaded, failure is null);
        }
    }

    private static bool Try<T>(
        string way,
        byte[] bytes,
        [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out ArchiveException? failure) => way switch
        {
            "an array" => Archive.TryDeserialize(bytes, out value, out failure),
            "a span" => Archive.TryDeserialize(bytes.AsSpan(), out value, out failure),
            "a sequence" => Archive.TryDeserialize(Segment.Sequence(bytes, 3), out value, out failure),
            "a stream" => Archive.TryDeserialize(new MemoryStream(bytes), out value, out failure),
            _ => Archive.TryDeserialize(new PipeStream(bytes, 2), out value, out failure),
        };
}
