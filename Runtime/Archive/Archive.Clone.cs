namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>
    /// Makes a deep copy of a value, by storing and loading it: shared objects are shared in the copy, cycles are closed, and derived
    /// objects keep their class. What is not stored is not copied: <c>[NonSerialized]</c> members have their defaults.
    /// </summary>
    /// <typeparam name="T">
    /// Any type that can be passed to <see cref="Serialize{T}(T, ArchiveOptions?)"/>, or a base or interface of archivable classes.
    /// </typeparam>
    /// <inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/exception"/>
    /// <example>
    /// <code>
    /// Ship ship = new() { Name = "Delia", Home = new Port { Name = "Oslo" } };
    /// Ship copy = Archive.Clone(ship);
    /// Console.WriteLine(copy.Home == ship.Home);              // False: all that it refers to is copied, too
    /// </code>
    /// </example>
    public static T Clone<T>(T value, ArchiveOptions? options = null)
    {
        Archive storing = Rent(ArchiveMode.Store, options);
        try
        {
            storing.StoreToMemory();
            bool isReference = !typeof(T).IsValueType && (value is null or IRuntimeObject || IsBoxed(value))
                && ArchiveFormatter<T>.Registered is null;
            if (isReference)
                storing.WriteObject(value);
            else
                storing.StoreRoot(value);
            Archive loading = new(keepsMemory: false) { _original = storing };
            loading.Open(ArchiveMode.Load, options);
            loading.Buffer.ReadFrom(storing.Buffer.Written, loading._options.BufferSize);
            T clone = isReference ? (T)loading.ReadObject()! : loading.LoadRoot<T>();
            if (WireNames.IsAny)
                CopyNames(storing.StoredObjects, loading.LoadedObjects);
            loading.Close();
            return clone;
        }
        finally
        {
            storing.Return();
        }
    }

    /// <summary>Objects of one class that have different wire names pass them on to their copies, which have the same numbers.</summary>
    private static void CopyNames(in StoredObjects originals, LoadedObjects copies)
    {
        foreach ((object original, uint number) in originals.All)
        {
            if (WireNames.Of(original) is { } name && copies.TryGet(number, out object? copy))
                WireNames.Set(copy, name);
        }
    }
}
