namespace Stevedore.Generator.Parse;

/// <summary>A type and what is wrong with it. A type with problems must not be generated: data would be lost in silence.</summary>
internal sealed record ParsedType(ArchivableType Type, EquatableArray<Problem> Problems)
{
    public bool IsArchivable => Problems.Count == 0;
}
