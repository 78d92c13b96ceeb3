using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Stevedore.AspNetCore.Tests;

/// <summary>A connection's pipes as a stream. The peer is the other end of the pipes.</summary>
public sealed class TransportStreamTests : IDisposable
{
    private readonly Pipe _toStream = new();
    private readonly Pipe _fromStream = new();
    private readonly TransportStream _stream;

    public TransportStreamTests()
    {
        Duplex transport = new(_toStream.Reader, _fromStream.Writer);
        _stream = new TransportStream(new DefaultConnectionContext("1", transport, application: null!));
    }

    [Fact]
    public async Task Reading_into_no_room_waits_for_bytes_and_takes_none()
    {
        Task<int> read = _stream.ReadAsync(Memory<byte>.Empty).AsTask();
        Assert.False(read.IsCompleted);

        await _toStream.Writer.WriteAsync(new byte[] { 1, 2, 3 });

        Assert.Equal(0, await read.InTime());
        Assert.Equal(0, await _stream.ReadAsync(Memory<byte>.Empty).InTime());
        byte[] bytes = new byte[2];
        Assert.Equal(2, await _stream.ReadAsync(bytes).InTime());
        Assert.Equal([1, 2], bytes);
        Assert.Equal(1, await _stream.ReadAsync(bytes).InTime());
        Assert.Equal(3, bytes[0]);
    }

    [Fact]
    public async Task The_end_comes_after_the_last_byte()
    {
        await _toStream.Writer.WriteAsync(new byte[] { 1 });
        await _toStream.Writer.CompleteAsync();

        Assert.Equal(1, await _stream.ReadAsync(new byte[10]).InTime());
        Assert.Equal(0, await _stream.ReadAsync(Memory<byte>.Empty).InTime());
        Assert.Equal(0, await _stream.ReadAsync(new byte[10]).InTime());
    }

    [Fact]
    public async Task A_read_that_waits_ends_when_the_stream_is_closed()
    {
        Task<int> read = _stream.ReadAsync(new byte[10]).AsTask();

        await _stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => read.InTime());
    }

    [Fact]
    public async Task A_read_that_somebody_interrupts_is_no_end()
    {
        _toStream.Reader.CancelPendingRead();
        Task<int> read = _stream.ReadAsync(new byte[10]).AsTask();
        Assert.False(read.IsCompleted);

        await _toStream.Writer.WriteAsync(new byte[] { 1, 2 });

        Assert.Equal(2, await read.InTime());
    }

    [Fact]
    public async Task What_has_arrived_is_read_before_a_reset_is_told_and_both_directions_tell_the_same()
    {
        await _toStream.Writer.WriteAsync(new byte[] { 1, 2, 3 });
        await Task.Delay(50);
        await _toStream.Writer.CompleteAsync(new ConnectionResetException("Connection reset by peer"));
        await _fromStream.Reader.CompleteAsync();

        byte[] bytes = new byte[2];
        Assert.Equal(2, await _stream.ReadAsync(bytes).InTime());
        Assert.Equal([1, 2], bytes);
        Assert.Equal(1, await _stream.ReadAsync(bytes).InTime());
        IOException reading = await Assert.ThrowsAsync<IOException>(() => _stream.ReadAsync(bytes).InTime());
        IOException writing = await Assert.ThrowsAsync<IOException>(() => _stream.WriteAsync(bytes).InTime());

        const string Reason = "the peer reset the connection, and what was on its way is lost.";
        Assert.Equal($"The connection cannot be read from: {Reason}", reading.Message);
        Assert.Equal($"The connection cannot be written to: {Reason}", writing.Message);
        Assert.True(_stream.IsBroken);
    }

    [Fact]
    public async Task A_connection_that_is_aborted_is_an_error_of_input_and_output()
    {
        await _toStream.Writer.CompleteAsync(new ConnectionAbortedException());
        await _fromStream.Reader.CompleteAsync();

        await Assert.ThrowsAsync<IOException>(() => _stream.ReadAsync(new byte[10]).InTime());
        await Assert.ThrowsAsync<IOException>(() => _stream.WriteAsync(new byte[10]).InTime());
    }

    public void Dispose() => _stream.Dispose();

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
