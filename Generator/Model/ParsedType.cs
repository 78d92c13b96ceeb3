namespace Stevedore.Generator.Model;

/// <summary>
/// A type and what is wrong with it. A type with problems must not be generated, data would be lost in silence; but attributes without
/// effect do no harm, nor do gaps that are stored as zeros.
/// </summary>
internal sealed record ParsedType(ArchivableType Type, EquatableArray<Problem> Problems)
{
    /// <summary>What is to be known of the type if it is not generated; null if nothing could be added to it.</summary>
    public RefusedType? Refused { get; init; }

    /// <summary>What constructions of a generic class lead on by; null if everything about the type may matter to others.</summary>
    public EquatableArray<string>? Leading { get; init; }

    public bool IsArchivable => Problems.All(problem => problem.Id is ProblemIds.NoEffect or ProblemIds.PaddingNotKept);
}
