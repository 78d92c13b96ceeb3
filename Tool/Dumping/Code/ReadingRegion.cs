namespace Stevedore.Tool.Dumping.Code;

/// <summary>
/// A region of a method whose filter tells a failure its place: the member that is loaded in it, or that it is an element.
/// </summary>
/// <param name="Start">Where it begins, in bytes of IL.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Member">The member or, parted by commas, the members of one call; <see langword="null"/> if a variable says it.</param>
/// <param name="Variable">
/// The local variable that says the member; <see langword="null"/> if none does.
/// </param>
/// <param name="Field">The field of the variables that a lambda shares, which says the member; 0 if none does.</param>
/// <param name="IsElement">Whether it is the elements of a collection that are loaded.</param>
internal readonly record struct ReadingRegion(int Start, int End, string? Member, int? Variable, int Field, bool IsElement)
{
    public bool Contains(int offset) => offset >= Start && offset < End;
}
