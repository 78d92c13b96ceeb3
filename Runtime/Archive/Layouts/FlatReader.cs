using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

/// <summary>
/// Loads the values of an <see cref="IFlatLayout"/>, as long as all of them are usual ones. Whatever a method says no to is loaded by the
/// body, from the beginning, so that it is of no matter what it leaves in its argument.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatReader
{
    private readonly int _size;
    private ReadOnlySpan<byte> _rest;
    private int _level;
    private MemoryBudget _memory = new();

    /// <summary>Begins.</summary>
    /// <param name="bytes">All of the object.</param>
    public FlatReader(ReadOnlySpan<byte> bytes)
    {
        _rest = bytes;
        _size = bytes.Length;
    }

    /// <summary>Begins with an object that has others around it, and does not take lists of objects.</summary>
    /// <param name="bytes">The object and what follows.</param>
    internal static FlatReader Within(ReadOnlySpan<byte> bytes) => new(bytes) { _level = FlatSize.MostLevels };

    /// <summary>The bytes that are loaded.</summary>
    internal readonly int Taken => _size - _rest.Length;

    /// <summary>Whether all bytes are loaded.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>
    /// Whether objects of this class have a layout of their own. Asked first, it sees to it that nothing is loaded in vain.
    /// </summary>
    public static bool Has<T>() where T : class => Flat<T>.HasLayout;

    /// <summary>Loads a scalar, little-endian; any byte but 0 is a true <see cref="bool"/>.</summary>
    /// <param name="value">A value of the types that runs of scalars take.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead<T>(out T value) where T : unmanaged
    {
        if (_rest.Length < Scalar.SizeOf<T>())
        {
            value = default;
            return false;
        }
        bool isValue = Scalar.TryRead(_rest[..Scalar.SizeOf<T>()], out value);
        _rest = _rest[Scalar.SizeOf<T>()..];
        return isValue;
    }

    /// <summary>Loads a text: <c>FF FE FF</c>, the length as a byte, and UTF-16.</summary>
    /// <returns>Whether there is one in this form.</returns>
    public bool TryRead(out string text)
    {
        text = ReadText(ref _rest)!;
        return text is not null;
    }

    /// <summary>Loads a count as a WORD, and so many texts.</summary>
    /// <returns>Whether there are such.</returns>
    public bool TryRead(out List<string> texts)
    {
        texts = null!;
        if (!TryReadCount(FlatSize.OfEmptyText, out int count))
            return false;
        texts = new List<string>(count);
        CollectionsMarshal.SetCount(texts, count);
        return TryRead(CollectionsMarshal.AsSpan(texts));
    }

    /// <inheritdoc cref="TryRead(out List{string})"/>
    public bool TryRead(out string[] texts)
    {
        texts = null!;
        if (!TryReadCount(FlatSize.OfEmptyText, out int count))
            return false;
        texts = count == 0 ? [] : new string[count];
        return TryRead(texts.AsSpan());
    }

    /// <summary>Loads a count as a WORD, and so many objects in place.</summary>
    /// <returns>Whether there are such.</returns>
    public bool TryReadEach<T>(out List<T> objects) where T : class
    {
        objects = null!;
        if (!TryReadCount(leastSize: 1, out int count))
            return false;
        objects = new List<T>(count);
        CollectionsMarshal.SetCount(objects, count);
        return TryReadEach(CollectionsMarshal.AsSpan(objects));
    }

    /// <inheritdoc cref="TryReadEach{T}(out List{T})"/>
    public bool TryReadEach<T>(out T[] objects) where T : class
    {
        objects = null!;
        if (!TryReadCount(leastSize: 1, out int count))
            return false;
        objects = count == 0 ? [] : new T[count];
        return TryReadEach(new Span<T>(objects));
    }

    /// <summary>Loads a count as a WORD, and so many elements as they lie in memory.</summary>
    /// <returns>Whether there are so many.</returns>
    public bool TryReadBlock<T>(out T[] elements) where T : unmanaged
    {
        elements = null!;
        if (!TryReadCount(Unsafe.SizeOf<T>(), out int count))
            return false;
        ReadOnlySpan<byte> bytes = _rest[..(count * Unsafe.SizeOf<T>())];
        elements = MemoryMarshal.Cast<byte, T>(bytes).ToArray();
        _rest = _rest[bytes.Length..];
        return true;
    }

    /// <inheritdoc cref="TryReadBlock{T}(out T[])"/>
    public bool TryReadBlock<T>(out List<T> elements) where T : unmanaged
    {
        elements = null!;
        if (!TryReadCount(Unsafe.SizeOf<T>(), out int count))
            return false;
        elements = new List<T>(count);
        CollectionsMarshal.SetCount(elements, count);
        CopyTo(CollectionsMarshal.AsSpan(elements));
        return true;
    }

    /// <summary>The next bytes, as what a base class loads.</summary>
    /// <param name="size">Their number.</param>
    /// <param name="bytes">Gets them.</param>
    /// <returns>Whether there are so many.</returns>
    public bool TryTake(int size, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (_rest.Length < size)
            return false;
        bytes = _rest[..size];
        _rest = _rest[size..];
        return true;
    }

    /// <summary>Loads a count of elements that are there, if each takes so many bytes at least. So what they take is paid for.</summary>
    private bool TryReadCount(int leastSize, out int count)
    {
        count = BitConverter.IsLittleEndian && TryRead(out ushort narrow) ? narrow : CountPrefix.WideFrom;
        return count < CountPrefix.WideFrom && count <= _rest.Length / leastSize;
    }

    private bool TryReadEach<T>(Span<T> objects) where T : class
    {
        if (objects.IsEmpty)
            return true;
        if (_level == FlatSize.MostLevels || LayoutOf<T>() is not { } layout)
            return false;
        _level++;
        foreach (ref T place in objects)
        {
            // What an object takes beside its bytes, as by its initializers, is for the limit on memory.
            if (_memory.IsDue() && !IsMemoryAllowed())
                return false;
            if (layout.TryMake(ref this) is not { } made)
                return false;
            place = (T)made;
        }
        _level--;
        return true;
    }

    /// <summary>The layout of a class, which is asked of an object of it where none was met before.</summary>
    private static ObjectLayout? LayoutOf<T>() where T : class =>
        WholeLayout.Of<T>() ?? (RuntimeClass.CreatorOf<T>() is { } create ? WholeLayout.Meet(RuntimeClass.New(create)) : null);

    private bool IsMemoryAllowed() =>
        _memory.Allows(Taken, ofOthers: 0, ArchiveLimits.Default.MaxMemoryPerByte, out _);

    private bool TryRead(Span<string> texts)
    {
        ReadOnlySpan<byte> rest = _rest;
        foreach (ref string place in texts)
        {
            if (ReadText(ref rest) is not { } text)
                return false;
            place = text;
        }
        _rest = rest;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string? ReadText(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < StringPrefix.ShortUnicodeSize || !StringPrefix.IsShortUnicode(LittleEndian.Read<uint>(rest), out int length))
            return null;
        int size = StringPrefix.ShortUnicodeSize + sizeof(char) * length;
        if (rest.Length < size)
            return null;
        string text = LittleEndian.ReadUnits(rest[StringPrefix.ShortUnicodeSize..size]);
        rest = rest[size..];
        return text;
    }

    private void CopyTo<T>(Span<T> elements) where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(elements);
        _rest[..bytes.Length].CopyTo(bytes);
        _rest = _rest[bytes.Length..];
    }

    private static class Flat<T>
    {
        public static readonly bool HasLayout = typeof(IObjectLayout).IsAssignableFrom(typeof(T));
    }
}
