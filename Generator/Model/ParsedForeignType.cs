namespace Stevedore.Generator.Model;

/// <summary>A type of another assembly, and what is wrong with having a formatter generated for it.</summary>
/// <param name="Type">Null if none can be.</param>
/// <param name="LeftOut">The members that can be read but not given back, and that nobody said need not be.</param>
/// <param name="Unknown">The names of exceptions that are those of no member.</param>
internal sealed record ParsedForeignType(
    ForeignType? Type,
    EquatableArray<Problem> Problems,
    EquatableArray<string> LeftOut,
    EquatableArray<string> Unknown)
{
    /// <summary>Of a line that names no type, which the compiler says.</summary>
    public static ParsedForeignType Nothing { get; } =
        new(null, EquatableArray<Problem>.Empty, EquatableArray<string>.Empty, EquatableArray<string>.Empty);

    /// <param name="type">The type as a person writes it.</param>
    public static ParsedForeignType Refused(string type, string reason) => Nothing with
    {
        Problems = new[] { new Problem(ProblemIds.NoWireForm, member: null, $"'{type}'", reason) }.ToEquatableArray(),
    };
}
