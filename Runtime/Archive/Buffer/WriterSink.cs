using System.Buffers;
using System.Runtime.InteropServices;

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

    /// <summary>Memory of the writer's own with room for so many bytes, if it has such an array. Who writes there says how many.</summary>
    public bool TryBorrow(int size, out ArraySegment<byte> memory) =>
        MemoryMarshal.TryGetArray(_writer!.GetMemory(size), out memory) && memory.Count >= size;

    /// <summary>The bytes that were written into the borrowed memory belong to the writer now, and so does the memory.</summary>
    public void GiveBack(int written) => _writer!.Advance(written);

    public override void Write(ReadOnlySpan<byte> bytes) => _writer!.Write(bytes);
}
