using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>What a body or a stream throws is nobody's but its own: it passes through unchanged.</summary>
public sealed class ForeignExceptionTests
{
    [Fact]
    public void What_a_body_throws_passes_through_every_call()
    {
        FormatException thrown = new("mine");
        Whole failing = new(_ => throw thrown);
        Whole.IsLoadedBy(_ => throw thrown);
        using MemoryStream stream = new();

        foreach (Action call in new Action[]
        {
            () => Archive.Serialize(failing),
            () => Archive.Serialize(new System.Buffers.ArrayBufferWriter<byte>(), failing),
            () => Archive.Deserialize<Whole>(stream.ToArray()),
            () => Archive.Deserialize<Whole>(stream.ToArray().AsSpan()),
            () => Archive.LoadAsync<Whole>(stream).GetAwaiter().GetResult(),
            () => Bytes.Store(a => a.WriteEmbedded(failing)),
            () => Bytes.Load("00").ReadEmbedded<Whole>(),
            () => Bytes.Store(a => a.WriteObject(new Failing(thrown))),
        })
        {
            Assert.Same(thrown, Assert.Throws<FormatException>(call));
        }
    }

    [Fact]
    public void What_a_stream_throws_passes_through_and_the_archive_can_go_on()
    {
        HesitantStream stream = new([1, 2, 3, 4]);
        using Archive archive = new(stream, ArchiveMode.Load);

        Assert.Throws<TimeoutException>(() => archive.ReadInt32());

        Assert.Equal(0, archive.Position);
        Assert.Equal(0x04030201, archive.ReadInt32());
    }

    [Fact]
    public void A_factory_that_makes_nothing_is_named_and_not_the_bytes()
    {
        RuntimeClass.Register<Unmade>(nameof(Unmade), create: static () => null!);

        foreach (Action load in new Action[]
        {
            () => Archive.Deserialize<Unmade>(new byte[4]),
            () => Bytes.Load("FFFF 0000 0600 'Unmade'").ReadObject(),
            () => Bytes.Load("00").ReadEmbedded<Unmade>(),
        })
        {
            InvalidOperationException mistake = Assert.Throws<InvalidOperationException>(load);
            Assert.Contains("made nothing", mistake.Message, StringComparison.Ordinal);
            Assert.Contains(nameof(Unmade), mistake.Message, StringComparison.Ordinal);
        }
    }

    private sealed class Unmade : IArchivable
    {
        public void Serialize(Archive archive) { }
    }

    private sealed class Failing(Exception thrown) : IRuntimeObject
    {
        private static readonly RuntimeClass s_class = RuntimeClass.Register<Failing>("Failing");

        public RuntimeClass GetRuntimeClass() => s_class;

        public void Serialize(Archive archive) => throw thrown;
    }

    /// <summary>A connection that lets its reader wait too long at the second read.</summary>
    private sealed class HesitantStream(byte[] bytes) : Stream
    {
        private readonly PipeStream _pipe = new(bytes, mostAtOnce: 2);
        private bool _hasHesitated;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_pipe.Reads != 1 || _hasHesitated)
                return _pipe.Read(buffer, offset, count);
            _hasHesitated = true;
            throw new TimeoutException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
