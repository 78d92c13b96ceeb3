namespace Stevedore.Analyzers.Compatibility;

/// <summary>One block of <c>ArchiveSchema.txt</c>: what a class in one schema, or a structure, is on the wire.</summary>
/// <param name="FormerNames">The names that the class had in the past.</param>
/// <param name="Lines">One for each wire operation.</param>
internal sealed record SchemaBlock(SchemaKey Key, IReadOnlyList<string> FormerNames, IReadOnlyList<SchemaLine> Lines)
{
    /// <summary>Begins a line with a former name.</summary>
    public const string Formerly = "formerly ";

    private const string Indentation = "  ";

    /// <summary>Gets the line of the file that the block begins at, from 0.</summary>
    public int FirstLine { get; init; }

    /// <summary>Gets a value indicating whether lines of the block could not be read, so that nothing can be compared with it.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Gets the comments above the block.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Gets the block's lines as the file has them; null for a block that is not from a file.</summary>
    public IReadOnlyList<string>? Source { get; init; }

    /// <summary>Gets a value indicating whether the layout is not known.</summary>
    public bool IsByHand => Lines.Contains(SchemaLine.ByHand);

    /// <summary>The block as lines of the file.</summary>
    public IEnumerable<string> ToLines() => Comments.Concat(Source ?? Written());

    private IEnumerable<string> Written() => FormerNames
        .Select(static name => Formerly + name)
        .Concat(Lines.Select(static line => line.ToString()))
        .Select(static line => Indentation + line)
        .Prepend(Key.ToString());
}
