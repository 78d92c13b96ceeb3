namespace Stevedore.Mfc;

/// <summary>
/// What MFC's array and list of strings have in common: a count, then the strings. They know no null: it becomes the empty string.
/// </summary>
public abstract class MfcStringCollection : List<string>, IRuntimeObject
{
    private protected MfcStringCollection() { }

    private protected MfcStringCollection(IEnumerable<string> elements) : base(elements) { }

    /// <inheritdoc/>
    public abstract RuntimeClass GetRuntimeClass();

    /// <inheritdoc/>
    public void Serialize(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.IsStoring)
        {
            archive.WriteStorableCount(Count);
            foreach (string element in this)
                archive.Write(element ?? "");
        }
        else
        {
            Clear();
            int count = Math.Max(0, archive.ReadCollectionCount());
            EnsureCapacity(archive.CapacityFor(count));
            for (int i = 0; i < count; i++)
                Add(archive.ReadString() ?? "");
        }
    }
}
