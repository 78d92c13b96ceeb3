namespace Stevedore.Mfc;

/// <summary>What MFC's array and list of objects have in common: a count, then references.</summary>
public abstract class ObjectCollection : List<object?>, IRuntimeObject
{
    private protected ObjectCollection() { }

    private protected ObjectCollection(IEnumerable<object?> elements) : base(elements) { }

    /// <inheritdoc/>
    public abstract RuntimeClass GetRuntimeClass();

    /// <inheritdoc/>
    public void Serialize(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.IsStoring)
        {
            archive.WriteStorableCount(Count);
            foreach (object? element in this)
                archive.WriteObject(element);
        }
        else
        {
            Clear();
            int count = Math.Max(0, archive.ReadCollectionCount());
            EnsureCapacity(archive.CapacityFor(count));
            try
            {
                while (Count < count)
                    Add(archive.ReadObject());
            }
            catch (ArchiveException e) when (e.Place.IsInElement(Count))
            {
                throw;
            }
        }
    }
}
