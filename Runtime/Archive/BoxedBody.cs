namespace Stevedore;

/// <summary>
/// Stores and loads values of one type that have no body of their own, where any object may stand: boxed numbers and structures, strings,
/// arrays and collections. They have a class and a number there, as objects have.
/// </summary>
internal abstract class BoxedBody
{
    /// <summary>Stores what stands behind the tag.</summary>
    public abstract void Store(Archive archive, object value);

    /// <summary>Loads what stands behind the tag; <see langword="null"/> if the bytes say that there is nothing.</summary>
    public abstract object? Load(Archive archive);

    /// <summary>Whether the value is there before what it contains is loaded, so that this may refer to it.</summary>
    public abstract bool IsMadeFirst(object value);
}
