namespace Stevedore.Tool.Structure;

/// <summary>What of a file is read, and how much is told of it.</summary>
internal sealed record StructureOptions
{
    public static StructureOptions Default { get; } = new();

    /// <summary>Where reading begins, in bytes.</summary>
    public long From { get; init; }

    /// <summary>How many bytes are read; up to the end of the file if it is <see langword="null"/>.</summary>
    public long? Length { get; init; }

    /// <summary>
    /// How many objects get pieces of their own. Classes and their objects are counted beyond it, so a table of classes is whole.
    /// </summary>
    public int MaxObjects { get; init; } = 200_000;

    /// <summary>What bodies of other files have, if they are to be read as these.</summary>
    public KnownFields? Fields { get; init; }

    /// <summary>How many texts are looked for in bytes of which nothing else is known.</summary>
    public int MaxLooseTexts { get; init; } = 10_000;
}
