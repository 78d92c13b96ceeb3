using System.IO.Compression;
using System.IO.Pipes;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Stevedore.Runtime.Tests.Archives.Model;
using PipeStream = Stevedore.Runtime.Tests.Archives.Transport.PipeStream;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>
/// One archive after the other over one stream: each begins where the last one stopped loading, whatever that had read ahead.
/// </summary>
public sealed class BoundaryTests
{
    private const int Messages = 50;

    private static readonly Dictionary<string, Func<byte[], Stream>> s_streams = new()
    {
        ["memory"] = static bytes => new MemoryStream(bytes),
        ["a stream that only gives"] = static bytes => new PipeStream(bytes),
        ["one byte at a time"] = static bytes => new PipeStream(bytes, 1),
        ["a pipe"] = Piped,
        ["a network stream"] = Sent,
        ["GZip"] = Zipped,
        ["a CryptoStream"] = static bytes => new CryptoStream(
            new CryptoStream(new MemoryStream(bytes), new ToBase64Transform(), CryptoStreamMode.Read),
            new FromBase64Transform(),
            CryptoStreamMode.Read),
        ["a buffered stream"] = static bytes => new BufferedStream(new PipeStream(bytes, 100), 64),
    };

    public static TheoryData<string> Streams => [.. s_streams.Keys];

    [Theory]
    [MemberData(nameof(Streams))]
    public void An_archive_for_each_message_loads_every_message(string name)
    {
        using Stream stream = s_streams[name](Stored());

        for (int number = 0; number < Messages; number++)
        {
            using Archive archive = new(stream, ArchiveMode.Load);
            Assert.Equal(0, archive.Position);
            Assert.Equal(number, archive.ReadObject<Crate>()!.Number);
        }

        using Archive last = new(stream, ArchiveMode.Load);
        Assert.False(last.HasMore());
    }

    [Theory]
    [InlineData("close")]
    [InlineData("dispose")]
    [InlineData("flush")]
    [InlineData("abort")]
    public void However_an_archive_ends_the_next_one_begins_where_it_stopped(string end)
    {
        foreach (Stream stream in (Stream[])[new PipeStream([1, 2, 3]), new MemoryStream([1, 2, 3])])
        {
            Archive first = new(stream, ArchiveMode.Load);
            Assert.Equal(1, first.ReadByte());
            Action<Archive> ends = end switch
            {
                "close" => static archive => archive.Close(),
                "dispose" => static archive => archive.Dispose(),
                "flush" => static archive => archive.Flush(),
                _ => static archive => archive.Abort(),
            };

            ends(first);

            using Archive second = new(stream, ArchiveMode.Load);
            Assert.Equal(2, second.ReadByte());
            Assert.Equal(3, second.ReadByte());
        }
    }

    [Fact]
    public void Two_archives_take_turns_if_each_is_flushed()
    {
        using PipeStream stream = new([1, 2, 3, 4]);
        using Archive odd = new(stream, ArchiveMode.Load), even = new(stream, ArchiveMode.Load);

        foreach ((Archive archive, byte expected) in (ReadOnlySpan<(Archive, byte)>)[(odd, 1), (even, 2), (odd, 3), (even, 4)])
        {
            Assert.Equal(expected, archive.ReadByte());
            archive.Flush();
        }
        Assert.Equal(2, odd.Position);
    }

    [Fact]
    public void An_archive_that_failed_within_a_message_leaves_the_rest_to_the_next_one()
    {
        byte[] bytes = [0xFF, 0xFF, 1, 0, 3, 0, (byte)'X', (byte)'Y', (byte)'Z', 7, 8];
        using PipeStream stream = new(bytes);
        Archive failed = new(stream, ArchiveMode.Load);
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => failed.ReadObject<Crate>()).Error);

        failed.Abort();

        using Archive next = new(stream, ArchiveMode.Load);
        int loaded = (int)failed.Position;
        Assert.InRange(loaded, 2, 9);
        Assert.Equal(bytes[loaded..], next.ReadBytes(bytes.Length - loaded));
    }

    [Fact]
    public void Whether_the_stream_itself_may_be_read_on_from_can_be_asked()
    {
        using PipeStream keepsNothing = new([1, 2]);
        using MemoryStream seeks = new([1, 2]);
        using Archive overPipe = new(keepsNothing, ArchiveMode.Load), overMemory = new(seeks, ArchiveMode.Load);
        overPipe.ReadByte();
        overMemory.ReadByte();

        overPipe.Flush();
        overMemory.Flush();

        Assert.False(overPipe.IsBufferEmpty);
        Assert.True(overMemory.IsBufferEmpty);
        Assert.Equal(2, overPipe.ReadByte());
        Assert.True(overPipe.IsBufferEmpty);
    }

    [Fact]
    public async Task A_whole_value_that_is_loaded_from_a_stream_leaves_the_next_one()
    {
        byte[][] crates = [.. Enumerable.Range(0, Messages).Select(static number => Archive.Serialize(new Crate { Number = number }))];
        using PipeStream stream = new([.. crates.SelectMany(static crate => crate)], 1000);
        ArchiveOptions options = new() { AllowTrailingData = true };

        for (int number = 0; number < Messages - 1; number++)
        {
            Crate crate = await Archive.LoadAsync<Crate>(stream, options, TestContext.Current.CancellationToken);
            Assert.Equal(number, crate.Number);
        }
        using Archive archive = new(stream, ArchiveMode.Load);
        Crate last = new();
        last.Serialize(archive);
        Assert.Equal(Messages - 1, last.Number);
    }

    [Fact]
    public void A_stream_that_is_closed_before_its_archive_costs_the_archive_nothing()
    {
        foreach (Stream stream in (Stream[])[new MemoryStream([1, 2, 3]), new BufferedStream(new PipeStream([1, 2, 3]))])
        {
            Archive closing = new(stream, ArchiveMode.Load), aborting = new(stream, ArchiveMode.Load);
            closing.ReadByte();
            stream.Dispose();

            closing.Close();
            aborting.Abort();
        }
    }

    [Fact]
    public void Bytes_that_are_kept_go_with_their_stream()
    {
        WeakReference stream = ReadFromAndForget();

        for (int i = 0; i < 10 && stream.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(stream.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference ReadFromAndForget()
        {
            PipeStream stream = new(new byte[100]);
            using Archive archive = new(stream, ArchiveMode.Load);
            archive.ReadByte();
            return new WeakReference(stream);
        }
    }

    /// <summary>Messages that are stored by an archive each, with a class and an object each.</summary>
    private static byte[] Stored()
    {
        using MemoryStream stream = new();
        for (int number = 0; number < Messages; number++)
        {
            using Archive archive = new(stream, ArchiveMode.Store);
            archive.WriteObject(new Crate { Number = number });
        }
        return stream.ToArray();
    }

    private static AnonymousPipeServerStream Piped(byte[] bytes)
    {
        AnonymousPipeServerStream reading = new(PipeDirection.In);
        using AnonymousPipeClientStream writing = new(PipeDirection.Out, reading.ClientSafePipeHandle);
        writing.Write(bytes);
        return reading;
    }

    private static NetworkStream Sent(byte[] bytes)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using TcpClient client = new();
        client.Connect((IPEndPoint)listener.LocalEndpoint);
        Socket accepted = listener.AcceptSocket();
        client.GetStream().Write(bytes);
        return new NetworkStream(accepted, ownsSocket: true);
    }

    private static GZipStream Zipped(byte[] bytes)
    {
        MemoryStream zipped = new();
        using (GZipStream zip = new(zipped, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(bytes);
        zipped.Position = 0;
        return new GZipStream(zipped, CompressionMode.Decompress);
    }
}
