using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Elements that a collection compares. What compares them is code of the program or of the platform, which may fail for what the bytes
/// have made: values without an order, keys that are null, comparers that expect more of a value than it has.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Comparing
{
    /// <summary>Puts a loaded value into a dictionary; the later of two with equal keys stays.</summary>
    /// <exception cref="ArchiveException">The keys cannot be compared (<see cref="ArchiveError.BadData"/>).</exception>
    public static void Put<TKey, TValue>(this Archive archive, IDictionary<TKey, TValue> items, TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(items);
        try
        {
            items[key] = value;
        }
        catch (Exception cause)
        {
            throw archive.Incomparable(cause);
        }
    }

    /// <summary>Runs what compares loaded elements.</summary>
    internal static void Compare(this Archive archive, Action compare)
    {
        try
        {
            compare();
        }
        catch (Exception cause)
        {
            throw archive.Incomparable(cause);
        }
    }

    /// <summary>The loaded elements of a collection cannot be compared.</summary>
    public static ArchiveException Incomparable(this Archive archive, Exception cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        if (cause is ArchiveException told)
            return told;
        return archive.Error(ArchiveError.BadData, $"The elements of a collection cannot be compared: {cause.Message}", cause: cause);
    }
}
