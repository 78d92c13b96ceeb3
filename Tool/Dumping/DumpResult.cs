using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Tree;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping;

/// <summary>What was dumped of a document, and how far.</summary>
/// <param name="Tree">The file, and in it the archive with its values.</param>
/// <param name="Kind">What the document is.</param>
/// <param name="Document">The document, as it was loaded; <see langword="null"/> if it could not be.</param>
/// <param name="Failure">Why it could not be loaded.</param>
/// <param name="End">Where the last value that was read ends in the file.</param>
internal sealed record DumpResult(Piece Tree, DocumentKind Kind, object? Document, Exception? Failure, long End)
{
    /// <summary>The schemas that the document has of its classes.</summary>
    public SchemaTable Schemas { get; init; } = [];

    /// <summary>Where the value begins in the file that could not be loaded.</summary>
    public long FailedAt { get; init; }

    /// <summary>What C++ calls what was expected where loading failed, if that is known.</summary>
    public string? Expected { get; init; }

    /// <summary>What was read last, the last one first, with what failed at the beginning.</summary>
    public IReadOnlyList<ReadStep> Steps { get; init; } = [];

    /// <summary>The tags of new classes that were read.</summary>
    public IReadOnlyList<ReadStep> ClassTags { get; init; } = [];

    /// <summary>Whether no type loads all of the file, and this one came furthest.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether a build with UNICODE has written its strings.</summary>
    public bool IsUnicode { get; init; } = true;
}
