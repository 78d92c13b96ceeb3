namespace Stevedore.Generator.Model;

/// <summary>How a structure of C++ lies in memory: its members in their order, and the gaps between them.</summary>
/// <param name="Alignment">What the structure is aligned to within another.</param>
internal sealed record RawLayout(EquatableArray<RawPart> Parts, int Size, int Alignment)
{
    /// <summary>The bytes that belong to no member.</summary>
    public int Padding => Parts.Sum(static part => part.Member is null ? part.Size : 0);
}

/// <summary>A member, or a gap.</summary>
/// <param name="Member">The member's name; null for a gap.</param>
internal sealed record RawPart(string? Member, int Size);
