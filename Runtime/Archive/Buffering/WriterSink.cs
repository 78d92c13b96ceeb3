using System.Buffers;

namespace Stevedore;

/// <summary>Bytes to a buffer writer, such as a pipe's.</summary>
internal sealed class WriterSink(IBufferWriter<byte> writer) : ArchiveSink
{
    public override void Write(ReadOnlySpan<byte> bytes) => writer.Write(bytes);
}
