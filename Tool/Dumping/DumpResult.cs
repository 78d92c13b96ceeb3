using Stevedore.Tool.Dumping.Application;
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

    /// <summary>Whether no type loads all of the file, and this one came furthest.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether a build with UNICODE has written its strings.</summary>
    public bool IsUnicode { get; init; } = true;
}
