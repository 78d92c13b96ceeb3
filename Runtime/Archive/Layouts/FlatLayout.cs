using System.Buffers;
using System.ComponentModel;

namespace Stevedore;

/// <summary>How the objects of a class are stored and loaded that hold nothing but scalars, texts and lists of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlatLayout : ObjectLayout
{
    /// <summary>Says how.</summary>
    /// <param name="type">The class.</param>
    /// <param name="measure">Adds up the bytes of an object of exactly this class.</param>
    /// <param name="store">Stores one.</param>
    /// <param name="make">Makes one.</param>
    public FlatLayout(Type type, FlatMeasure measure, FlatStore store, FlatMake make)
        : base(type, measure, store, make)
    {
    }

    internal override byte[]? TryStore(object value)
    {
        int size = SizeOf(value);
        if (size < 0)
            return null;
        byte[] bytes = new byte[size];
        FlatWriter writer = new(bytes);
        Store(value, ref writer);
        return bytes;
    }

    internal override bool TryStore(object value, IBufferWriter<byte> writer)
    {
        int size = SizeOf(value);
        if (size < 0)
            return false;
        Span<byte> bytes = writer.GetSpan(size);
        if (bytes.Length < size)
            return false;
        FlatWriter target = new(bytes);
        Store(value, ref target);
        writer.Advance(size);
        return true;
    }

    internal override object? TryMakeOf(ReadOnlySpan<byte> bytes)
    {
        FlatReader reader = new(bytes);
        object? made = TryMake(ref reader);
        return reader.IsAtEnd ? made : null;
    }

    private int SizeOf(object value)
    {
        FlatSize size = default;
        Measure(value, ref size);
        return size.Total;
    }
}
