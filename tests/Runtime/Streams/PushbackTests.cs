namespace Stevedore.Runtime.Tests.Streams;

/// <summary>Bytes that are given back come again first, in their order, however they are taken.</summary>
public sealed class PushbackTests
{
    private readonly Pushback _pushback = new();

    [Fact]
    public void What_is_given_back_is_read_again_in_its_order()
    {
        _pushback.Unread([1, 2, 3]);

        Assert.Equal(3, _pushback.Count);
        Assert.Equal([1, 2], Read(2));
        Assert.Equal([3], Read(9));
        Assert.Equal(0, _pushback.Count);
        Assert.Empty(Read(9));
    }

    [Fact]
    public void What_is_given_back_later_was_read_earlier_and_comes_first()
    {
        _pushback.Unread([3, 4]);
        _pushback.Unread([1, 2]);
        Assert.Equal([1], Read(1));
        _pushback.Unread([0, 1]);

        Assert.Equal([0, 1, 2, 3, 4], Read(9));
    }

    [Fact]
    public void Looking_at_bytes_takes_none()
    {
        _pushback.Unread([1, 2]);
        byte[] seen = new byte[5];

        Assert.Equal(2, _pushback.Peek(seen));
        Assert.Equal([1, 2, 0, 0, 0], seen);
        Assert.Equal([1, 2], Read(9));
    }

    [Fact]
    public void Reads_and_givings_back_of_any_size_lose_and_repeat_nothing()
    {
        Random random = new(8);
        byte[] bytes = new byte[100_000];
        random.NextBytes(bytes);
        _pushback.Unread(bytes);
        List<byte> taken = [];

        while (_pushback.Count > 0)
        {
            byte[] ahead = Read(random.Next(1, 5000));
            int loaded = random.Next(ahead.Length + 1);
            taken.AddRange(ahead[..loaded]);
            _pushback.Unread(ahead.AsSpan(loaded));
        }

        Assert.Equal(bytes, taken);
    }

    private byte[] Read(int atMost)
    {
        byte[] bytes = new byte[atMost];
        return bytes[.._pushback.Read(bytes)];
    }
}
