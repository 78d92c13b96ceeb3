namespace Stevedore;

/// <summary>A body that an archive loads, as an <see cref="ArchiveTrace"/> is told of it.</summary>
/// <param name="Position">Where it begins, counted as <see cref="ArchiveRead.Position"/>. The tag before it does not belong to it.</param>
/// <param name="Kind">How it lies there.</param>
/// <param name="Type">The type whose body it is.</param>
public readonly record struct ArchiveBody(long Position, ArchiveBodyKind Kind, Type Type)
{
    /// <summary>The schema of the object; -1 where there is none.</summary>
    public int Schema { get; init; } = -1;

    /// <summary>
    /// The number that the object was given; 0 where there is none. If the outermost value takes number 1 later, since something refers to
    /// it, all numbers that were given before become one larger.
    /// </summary>
    public uint Number { get; init; }

    /// <summary>
    /// The object, whose members are loaded; <see langword="null"/> as long as there is none, as for a number where any object may stand.
    /// A structure is what it was when the body began, or is when it has ended.
    /// </summary>
    public object? Value { get; init; }
}
