using System.Buffers;

namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>A buffer writer that does not show whether its memory is an array, as one over native memory has none.</summary>
internal sealed class ArraylessWriter : MemoryManager<byte>, IBufferWriter<byte>
{
    private byte[] _bytes = new byte[256];
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(1, sizeHint))
            Array.Resize(ref _bytes, 2 * _bytes.Length + sizeHint);
        return CreateMemory(_count, _bytes.Length - _count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override Span<byte> GetSpan() => _bytes;

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
    }
}
