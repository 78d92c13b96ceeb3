namespace Stevedore.Generated;

/// <summary>The body of values that a formatter stores and loads, wherever they are boxed.</summary>
/// <param name="formatter">Stores and loads them.</param>
/// <param name="owner">A type of the assembly that the formatter is of; it is kept no longer than that.</param>
/// <param name="mostMadeFirst">The most elements with which the value is there before they are loaded.</param>
internal sealed class FormattedBody<T>(ArchiveFormatter<T> formatter, Type owner, int mostMadeFirst) : BoxedBody
{
    private readonly ArchiveFormatter<T>? _lasting = owner.IsCollectible ? null : formatter;
    private readonly UnloadableValues<ArchiveFormatter<T>>? _unloadable = Unloadable(formatter, owner);

    private ArchiveFormatter<T> Formatter => _lasting ?? _unloadable!.Loaded.FirstOrDefault() ?? ArchiveFormatter<T>.Required;

    public override void Store(Archive archive, object value) => Formatter.Write(archive, (T)value);

    public override object? Load(Archive archive) => Formatter.Read(archive);

    public override bool IsMadeFirst(object value) => value is not Array array ? mostMadeFirst > 0 : array.Length <= mostMadeFirst;

    private static UnloadableValues<ArchiveFormatter<T>>? Unloadable(ArchiveFormatter<T> formatter, Type owner)
    {
        if (!owner.IsCollectible)
            return null;
        UnloadableValues<ArchiveFormatter<T>> unloadable = new();
        unloadable.Add(formatter, owner);
        return unloadable;
    }
}
