using System.IO.Pipelines;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

public sealed class BufferedReaderTests
{
    private readonly Pipe _pipe = new();
    private readonly BufferedReader _reader;

    public BufferedReaderTests() => _reader = new BufferedReader(_pipe.Reader.AsStream());

    [Fact]
    public async Task It_holds_no_memory_before_there_is_something_to_read()
    {
        Assert.False(_reader.TryRead());
        Assert.Empty(_reader.Bytes.Array!);

        await ReadAsync(1, 2, 3);

        Assert.Equal<byte>([1, 2, 3], _reader.Bytes);
        Assert.Equal(3, _reader.BytesRead);
    }

    [Fact]
    public async Task Bytes_that_were_not_consumed_stay_before_those_that_come()
    {
        await ReadAsync(1, 2, 3);
        _reader.Consume(1);

        await ReadAsync(4);

        Assert.Equal<byte>([2, 3, 4], _reader.Bytes);
    }

    [Fact]
    public async Task Memory_is_given_up_when_all_is_consumed_and_nothing_more_is_known_to_come()
    {
        await ReadAsync(1, 2, 3);
        Assert.NotEmpty(_reader.Bytes.Array!);

        _reader.Consume(3);
        Assert.True(_reader.IsIdle);
        Assert.False(_reader.TryRead());

        Assert.Empty(_reader.Bytes.Array!);
    }

    [Fact]
    public async Task A_wait_that_is_canceled_leaves_its_read_to_the_next_one()
    {
        Assert.False(_reader.TryRead());
        using CancellationTokenSource cancellation = new();
        Task<int> waiting = _reader.WaitAsync(Timeout.InfiniteTimeSpan, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.InTime());

        await ReadAsync(7);

        Assert.Equal<byte>([7], _reader.Bytes);
    }

    [Fact]
    public async Task An_end_in_good_order_is_no_failure()
    {
        await _pipe.Writer.CompleteAsync();

        await UntilReadAsync();

        Assert.True(_reader.IsEnded);
        Assert.Null(_reader.Failure);
    }

    [Fact]
    public async Task A_failure_is_kept_and_is_no_end()
    {
        IOException broken = new("The connection is broken.");
        await _pipe.Writer.CompleteAsync(broken);

        await UntilReadAsync();

        Assert.Same(broken, _reader.Failure?.SourceException);
        Assert.False(_reader.IsEnded);
    }

    private async Task ReadAsync(params byte[] bytes)
    {
        await _pipe.Writer.WriteAsync(bytes);
        await UntilReadAsync();
    }

    private async Task UntilReadAsync()
    {
        while (!_reader.TryRead())
            await _reader.WaitAsync(Timeout.InfiniteTimeSpan, CancellationToken.None).InTime();
    }
}
