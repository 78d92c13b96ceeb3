using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>How the end of a run of elements is known, where it is not by MFC's count.</summary>
internal abstract record Extent
{
    /// <summary>Both sides know the number.</summary>
    internal sealed record Fixed(int Length) : Extent;

    /// <summary>A number of fixed width stands before them.</summary>
    internal sealed record Counted(WireType Width) : Extent;

    /// <summary>A null reference stands behind them.</summary>
    internal sealed record NullTerminated : Extent;
}
