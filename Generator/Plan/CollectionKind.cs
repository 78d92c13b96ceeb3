namespace Stevedore.Generator.Plan;

/// <summary>How .NET holds what is a count and elements on the wire.</summary>
internal enum CollectionKind
{
    Array,
    List,
}
