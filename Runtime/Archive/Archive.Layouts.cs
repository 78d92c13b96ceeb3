using System.Runtime.CompilerServices;

namespace Stevedore;

/// <content>Objects behind a tag that go without a body, by the layout of their class.</content>
public sealed partial class Archive
{
    /// <summary>A larger object is better passed on piece by piece.</summary>
    private const int MostFlatBytes = 1 << 12;

    /// <summary>Stores an object without its body, which is asked if anything is unusual.</summary>
    private bool TryStore(ObjectLayout layout, object value)
    {
        if (!HasDefaultOptions || !UnicodeStrings)
            return false;
        FlatSize size = FlatSize.Within;
        layout.Measure(value, ref size);
        if ((uint)size.Total > MostFlatBytes)
            return false;
        FlatWriter writer = new(Buffer.Append(size.Total));
        layout.Store(value, ref writer);
        return true;
    }

    /// <summary>
    /// Makes an object without its body, which is asked if anything is unusual. It contains no other, so that it may have its number late.
    /// </summary>
    private object? TryMake(ObjectLayout layout)
    {
        if (layout is not FixedLayout @fixed)
            return TryMakeFlat(layout);
        if (!Buffer.TryPeek(@fixed.Size, out ReadOnlySpan<byte> bytes) || @fixed.TryMakeFrom(bytes) is not { } made)
            return null;
        AddLoaded(made);
        Buffer.Advance(@fixed.Size);
        return made;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? TryMakeFlat(ObjectLayout layout)
    {
        if (!HasDefaultOptions)
            return null;
        FlatReader reader = FlatReader.Within(Buffer.Unread);
        if (layout.TryMake(ref reader) is not { } made)
            return null;
        AddLoaded(made);
        Buffer.Advance(reader.Taken);
        return made;
    }
}
