namespace Stevedore.Adapters;

/// <summary>
/// A value as a member of its type is stored: an object as a reference, with its class and schema, or null; a structure in place. So a
/// program finds out whether what an older or newer one has stored is its own, and loads it if the class is versionable.
/// </summary>
/// <typeparam name="T">The type of the member.</typeparam>
internal struct Member<T>(T value) : IArchivable
{
    private T _value = value;

    /// <summary>The value.</summary>
    public readonly T Value => _value;

    /// <inheritdoc/>
    public void Serialize(Archive archive)
    {
        if (Form.IsObject)
            SerializeObject(archive);
        else if (archive.IsStoring)
            archive.WriteValue(_value);
        else
            _value = archive.ReadValue<T>();
    }

    private void SerializeObject(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.WriteObject(_value);
            return;
        }
        long start = archive.Position;
        object? loaded = archive.ReadObject();
        _value = loaded switch
        {
            T fitting => fitting,
            null when default(T) is null => default!,
            _ => throw new ArchiveException(
                ArchiveError.BadClass,
                $"There is {(loaded is null ? "a null" : $"a {loaded.GetType()}")} where a {typeof(T)} is expected.",
                start),
        };
    }

    /// <summary>What the type of the member decides.</summary>
    private static class Form
    {
        /// <summary>
        /// Whether it is a value without a body that stands among objects, as a date or a list. Where source code calls an archive with its
        /// type a formatter is generated too, and where none does, this needs none.
        /// </summary>
        internal static readonly bool IsObject = !typeof(T).IsPrimitive
            && typeof(T) != typeof(string)
            && !typeof(T).IsAssignableTo(typeof(IArchivable))
            && RuntimeClass.Find(typeof(T)) is not null;
    }
}
