using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

/// <summary>Adds up the bytes of an <see cref="IFlatLayout"/>, as long as all of its values are usual ones.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FlatSize
{
    /// <summary>A larger value is better passed on piece by piece.</summary>
    private const int Most = 1 << 20;

    /// <summary>So far below zero that no sum of usual values brings it up again.</summary>
    private const long Unusual = long.MinValue / 2;

    /// <summary>Objects that lie deeper within each other are stored and loaded by their bodies, which have a limit for it.</summary>
    internal const int MostLevels = 16;

    private long _bytes;
    private int _level;

    /// <summary>The bytes of all values; -1 if one of them is unusual, or they are many.</summary>
    public readonly int Total => (ulong)_bytes <= Most ? (int)_bytes : -1;

    /// <summary>Begins with an object that has others around it, and may have no lists of objects.</summary>
    internal static FlatSize Within => new() { _level = MostLevels };

    /// <summary>The least bytes that a text takes.</summary>
    internal static int OfEmptyText => StringPrefix.ShortUnicodeSize;

    /// <summary>Adds scalars.</summary>
    /// <param name="bytes">The bytes that they take.</param>
    public void Add(int bytes) => _bytes += bytes;

    /// <summary>Adds a text: the prefix and two bytes for each character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string? text) => _bytes += text is null || text.Length >= StringPrefix.ShortLimit
        ? Unusual
        : StringPrefix.ShortUnicodeSize + sizeof(char) * text.Length;

    /// <summary>Adds a list of texts: the count and each of them.</summary>
    public void Add(List<string>? texts)
    {
        if (texts is null || texts.GetType() != typeof(List<string>))
            _bytes = Unusual;
        else
            Add(CollectionsMarshal.AsSpan(texts));
    }

    /// <inheritdoc cref="Add(List{string})"/>
    public void Add(string[]? texts)
    {
        if (texts is null)
            _bytes = Unusual;
        else
            Add(texts.AsSpan());
    }

    /// <summary>Adds a list of objects in place: the count and each of them.</summary>
    public void AddEach<T>(List<T>? objects) where T : class
    {
        if (objects is null || objects.GetType() != typeof(List<T>))
            _bytes = Unusual;
        else
            AddEach<T>(CollectionsMarshal.AsSpan(objects));
    }

    /// <inheritdoc cref="AddEach{T}(List{T})"/>
    public void AddEach<T>(T[]? objects) where T : class
    {
        if (objects is null)
            _bytes = Unusual;
        else
            AddEach<T>(new ReadOnlySpan<T>(objects));
    }

    /// <summary>Adds an array that is copied as it lies in memory: the count and the elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddBlock<T>(T[]? elements) where T : unmanaged => AddBlock<T>(elements?.Length ?? CountPrefix.WideFrom);

    /// <inheritdoc cref="AddBlock{T}(T[])"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddBlock<T>(List<T>? elements) where T : unmanaged =>
        AddBlock<T>(elements?.GetType() == typeof(List<T>) ? elements.Count : CountPrefix.WideFrom);

    private void AddBlock<T>(int count) where T : unmanaged => _bytes += count < CountPrefix.WideFrom && LittleEndian.IsMemoryLayout<T>()
        ? CountPrefix.NarrowSize + (long)count * Unsafe.SizeOf<T>()
        : Unusual;

    private void AddEach<T>(ReadOnlySpan<T> objects) where T : class
    {
        _bytes += objects.Length < CountPrefix.WideFrom && _level < MostLevels ? CountPrefix.NarrowSize : Unusual;
        _level++;
        ObjectLayout? layout = objects is [{ } first, ..] ? WholeLayout.Of<T>() ?? WholeLayout.Meet(first) : null;
        foreach (T? value in objects)
        {
            if (_bytes < 0)
                return;
            if (layout is not null && value?.GetType() == layout.Type)
                layout.Measure(value, ref this);
            else
                _bytes = Unusual;
        }
        _level--;
    }

    private void Add(ReadOnlySpan<string> texts)
    {
        _bytes += texts.Length < CountPrefix.WideFrom ? CountPrefix.NarrowSize : Unusual;
        foreach (string? text in texts)
        {
            if (_bytes < 0)
                return;
            Add(text);
        }
    }
}
