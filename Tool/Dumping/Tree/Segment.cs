namespace Stevedore.Tool.Dumping.Tree;

/// <summary>A step on the way from a body to a read: a member, an element, a base.</summary>
/// <param name="Level">The call on the stack that it is told by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The member or the members of one call; the class of a base; <see langword="null"/> of an element.</param>
/// <param name="Owner">The type whose member or body it is.</param>
internal readonly record struct Segment(int Level, SegmentKind Kind, string? Name, Type? Owner)
{
    private const string BetweenMembers = ", ";

    /// <summary>The members that one call loads, one after the other.</summary>
    public string[] Names => Name?.Split(BetweenMembers) ?? [];

    public bool IsRun => Kind == SegmentKind.Member && Name?.Contains(BetweenMembers, StringComparison.Ordinal) == true;
}
