namespace Stevedore.Generator.Model;

/// <summary>
/// A type and what is wrong with it. A type with problems must not be generated, data would be lost in silence; but attributes without
/// effect do no harm, nor do gaps that are stored as zeros.
/// </summary>
internal sealed record ParsedType(ArchivableType Type, EquatableArray<Problem> Problems)
{
    public bool IsArchivable => Problems.All(problem => problem.Id is ProblemIds.NoEffect or ProblemIds.PaddingNotKept);
}
