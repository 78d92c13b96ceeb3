namespace Stevedore;

/// <summary>Bytes that an archive reads, as an <see cref="ArchiveTrace"/> is told of them.</summary>
/// <param name="Position">
/// Where they begin, in bytes from where the archive began; in a nested archive, from where the outermost one began.
/// </param>
/// <param name="Length">How many they are, at least 1.</param>
/// <param name="Kind">What they are read as.</param>
public readonly record struct ArchiveRead(long Position, long Length, ArchiveReadKind Kind)
{
    /// <summary>The type of a <see cref="ArchiveReadKind.Scalar"/>; otherwise <see langword="null"/>.</summary>
    public Type? ScalarType { get; init; }

    /// <summary>
    /// The number of elements, or that of a tag as it is written: the object's or the class's; of a new class, the one that it is given. 0
    /// where there is none.
    /// </summary>
    public ulong Number { get; init; }

    /// <summary>The class of a tag; <see langword="null"/> where there is none.</summary>
    public RuntimeClass? Class { get; init; }

    /// <summary>The name that the bytes have for the <see cref="Class"/>, which may be one of its former ones.</summary>
    public string? ClassName { get; init; }

    /// <summary>The schema that the bytes have for the <see cref="Class"/>; -1 where there is none.</summary>
    public int Schema { get; init; } = -1;

    /// <summary>
    /// The object that a <see cref="ArchiveReadKind.Reference"/> means; <see langword="null"/> where there is none, or while it is not made
    /// yet.
    /// </summary>
    public object? Target { get; init; }
}
