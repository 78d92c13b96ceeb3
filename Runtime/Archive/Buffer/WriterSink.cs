using System.Buffers;

namespace Stevedore;

/// <summary>Bytes to a buffer writer, such as a pipe's.</summary>
internal sealed class WriterSink : ArchiveSink
{
    private IBufferWriter<byte>? _writer;

    /// <summary>Names the writer to use from now on.</summary>
    public WriterSink Into(IBufferWriter<byte>? writer)
    {
        _writer = writer;
        return this;
    }

    public override void Write(ReadOnlySpan<byte> bytes) => _writer!.Write(bytes);
}
