namespace Stevedore.Generated;

/// <summary>The body of values that two methods of the archive store and load.</summary>
/// <param name="store">Stores one.</param>
/// <param name="load">Loads one; null if the bytes say that there is none.</param>
/// <param name="isMadeFirst">Whether the value is there before what it contains is loaded.</param>
internal sealed class StandardBody<T>(Action<Archive, T> store, Func<Archive, T?> load, bool isMadeFirst) : BoxedBody
{
    public override void Store(Archive archive, object value) => store(archive, (T)value);

    public override object? Load(Archive archive) => load(archive);

    public override bool IsMadeFirst(object value) =>
        isMadeFirst && (value is not Array array || array.Length <= Archive.MostMadeFirst);
}
