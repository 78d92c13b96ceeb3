using System.Runtime.InteropServices;

namespace Stevedore.Mfc;

/// <summary>What MFC's arrays of numbers have in common: a count, then the elements as a block.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public abstract class ScalarArray<T> : List<T>, IRuntimeObject where T : unmanaged
{
    private protected ScalarArray() { }

    private protected ScalarArray(IEnumerable<T> elements) : base(elements) { }

    /// <inheritdoc/>
    public abstract RuntimeClass GetRuntimeClass();

    /// <inheritdoc/>
    public void Serialize(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.IsStoring)
        {
            archive.WriteCountedArray<T>(CollectionsMarshal.AsSpan(this));
        }
        else
        {
            T[] elements = archive.ReadCountedArray<T>() ?? [];
            CollectionsMarshal.SetCount(this, elements.Length);
            elements.CopyTo(CollectionsMarshal.AsSpan(this));
        }
    }
}
