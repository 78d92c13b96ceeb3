using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>How the end of a run of elements is known, where it is not by MFC's count.</summary>
internal abstract record Extent
{
    /// <summary>Where they end is known before the first, so that elements that lie in memory as on the wire are a block.</summary>
    public virtual bool IsKnownBefore => true;

    /// <summary>The number of elements itself is known, and not only where they end.</summary>
    public bool IsCount => this is Fixed or Counted or Held;

    /// <summary>Both sides know the number.</summary>
    internal sealed record Fixed(int Length) : Extent;

    /// <summary>A number stands before them: of fixed width, or in the form of a string's length.</summary>
    internal sealed record Counted(WireType Width) : Extent;

    /// <summary>Other members hold the number: it is their product.</summary>
    /// <param name="Factors">The members; none within a function that is told the number.</param>
    internal sealed record Held(EquatableArray<LayoutMember> Factors) : Extent;

    /// <summary>They are all that is left.</summary>
    internal sealed record Rest : Extent;

    /// <summary>A null reference stands behind them.</summary>
    internal sealed record NullTerminated : Extent
    {
        public override bool IsKnownBefore => false;
    }

    /// <summary>A number stands behind them that none of them is or begins with.</summary>
    /// <param name="Number">What the number is on the wire.</param>
    /// <param name="Member">The member with which each begins; null where they are numbers, or have a code before them.</param>
    /// <param name="IsConverted">The member is of another type in .NET.</param>
    internal sealed record Terminated(long Value, Primitive Number, LayoutMember? Member, bool IsConverted) : Extent
    {
        public override bool IsKnownBefore => false;
    }

    /// <summary>The last of them says so.</summary>
    internal sealed record Until(LayoutMember Condition) : Extent
    {
        public override bool IsKnownBefore => false;
    }
}
