using System.Buffers;
using System.ComponentModel;

namespace Stevedore;

/// <summary>How the objects of a class are stored and loaded that all take the same number of bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FixedLayout : ObjectLayout
{
    /// <summary>Says how.</summary>
    /// <param name="type">The class.</param>
    /// <param name="size">The bytes of each object.</param>
    /// <param name="store">Stores one of exactly this class.</param>
    /// <param name="make">Makes one.</param>
    public FixedLayout(Type type, int size, FixedStore store, FixedMake make)
        : base(
            type,
            (object _, ref FlatSize sum) => sum.Add(size),
            (object value, ref FlatWriter writer) => store(value, writer.Take(size)),
            (ref FlatReader reader) => reader.TryTake(size, out ReadOnlySpan<byte> bytes) ? make(bytes) : null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(make);
        Size = size;
        StoreInto = store;
        TryMakeFrom = make;
    }

    /// <summary>The bytes of each object.</summary>
    public int Size { get; }

    /// <summary>Stores an object of exactly this class.</summary>
    internal FixedStore StoreInto { get; }

    /// <summary>Makes an object of its bytes, of which there may be more.</summary>
    internal FixedMake TryMakeFrom { get; }

    internal override byte[] TryStore(object value)
    {
        byte[] bytes = new byte[Size];
        StoreInto(value, bytes);
        return bytes;
    }

    internal override bool TryStore(object value, IBufferWriter<byte> writer)
    {
        Span<byte> bytes = writer.GetSpan(Size);
        if (bytes.Length < Size)
            return false;
        StoreInto(value, bytes);
        writer.Advance(Size);
        return true;
    }

    internal override object? TryMakeOf(ReadOnlySpan<byte> bytes) => bytes.Length == Size ? TryMakeFrom(bytes) : null;
}
