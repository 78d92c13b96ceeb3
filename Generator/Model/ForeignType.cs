namespace Stevedore.Generator.Model;

/// <summary>A type of another assembly that gets a formatter, by <c>[assembly: ArchiveFormatterFor]</c>.</summary>
/// <param name="Members">Those that are stored, in wire order.</param>
/// <param name="Taken">The names of those that its constructor takes, in the order of its parameters.</param>
/// <param name="NeedsAnother">The type exists only where another assembly is, which the program may do without.</param>
internal sealed record ForeignType(
    TypeName Name,
    bool IsValueType,
    EquatableArray<ForeignMember> Members,
    EquatableArray<string> Taken,
    bool NeedsAnother);
