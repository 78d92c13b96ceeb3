using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

/// <summary>
/// Stores the values of an <see cref="IFlatLayout"/>, all of which <see cref="FlatSize"/> has found to be usual ones. So none is null.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatWriter
{
    private Span<byte> _rest;

    /// <summary>Begins.</summary>
    /// <param name="bytes">Where to: as many as <see cref="FlatSize.Total"/> said.</param>
    public FlatWriter(Span<byte> bytes) => _rest = bytes;

    /// <summary>Stores a scalar, little-endian.</summary>
    /// <param name="value">A value of the types that runs of scalars take.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write<T>(T value) where T : unmanaged
    {
        Scalar.Write(_rest[..Scalar.SizeOf<T>()], value);
        _rest = _rest[Scalar.SizeOf<T>()..];
    }

    /// <summary>Stores a text: <c>FF FE FF</c>, the length as a byte, and UTF-16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    public void Write(string? text)
    {
        ArgumentNullException.ThrowIfNull(text);
        LittleEndian.Write(_rest, StringPrefix.ShortUnicode(text.Length));
        int size = sizeof(char) * text.Length;
        LittleEndian.WriteUnits(_rest.Slice(StringPrefix.ShortUnicodeSize, size), text);
        _rest = _rest[(StringPrefix.ShortUnicodeSize + size)..];
    }

    /// <summary>Stores the count as a WORD, and the texts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    public void Write(List<string>? texts) => Write(CollectionsMarshal.AsSpan(texts));

    /// <inheritdoc cref="Write(List{string})"/>
    public void Write(string[]? texts) => Write(texts.AsSpan());

    /// <summary>Stores the count as a WORD, and the objects in place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    public void WriteEach<T>(List<T>? objects) where T : class => WriteEach<T>(CollectionsMarshal.AsSpan(objects));

    /// <inheritdoc cref="WriteEach{T}(List{T})"/>
    public void WriteEach<T>(T[]? objects) where T : class => WriteEach<T>(new ReadOnlySpan<T>(objects));

    /// <summary>The next bytes, all of which are to be written.</summary>
    /// <param name="size">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    public Span<byte> Take(int size)
    {
        Span<byte> taken = _rest[..size];
        _rest = _rest[size..];
        return taken;
    }

    /// <summary>Stores the count as a WORD, and the elements as they lie in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    public void WriteBlock<T>(T[]? elements) where T : unmanaged => WriteBlock<T>(elements.AsSpan());

    /// <inheritdoc cref="WriteBlock{T}(T[])"/>
    public void WriteBlock<T>(List<T>? elements) where T : unmanaged => WriteBlock<T>(CollectionsMarshal.AsSpan(elements));

    private void Write(ReadOnlySpan<string> texts)
    {
        Write((ushort)texts.Length);
        foreach (string text in texts)
            Write(text);
    }

    private void WriteEach<T>(ReadOnlySpan<T> objects) where T : class
    {
        Write((ushort)objects.Length);
        if (objects.IsEmpty)
            return;
        ObjectLayout layout = WholeLayout.Of<T>() ?? throw new InvalidOperationException($"A {typeof(T)} was not measured.");
        foreach (T value in objects)
            layout.Store(value, ref this);
    }

    private void WriteBlock<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        Write((ushort)elements.Length);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(elements);
        bytes.CopyTo(_rest);
        _rest = _rest[bytes.Length..];
    }
}
