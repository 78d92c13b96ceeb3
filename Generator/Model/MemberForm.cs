namespace Stevedore.Generator.Model;

/// <summary>What attributes say about the form of a member on the wire, beyond what its type says.</summary>
/// <param name="WireType">From <c>[WireType]</c> or <c>[MarshalAs]</c>.</param>
/// <param name="CodePage">From <c>[CodePage]</c>.</param>
/// <param name="Count">From <c>[Count]</c>: an integer, or a string for the form of its length.</param>
/// <param name="FixedLengths">From <c>[FixedLength]</c>: from the outermost collection inwards.</param>
internal sealed record MemberForm(
    WireType? WireType,
    bool IsNetworkOrder,
    int? CodePage,
    WireType? Count,
    EquatableArray<int> FixedLengths,
    bool IsNullTerminated,
    bool IsNested)
{
    public static MemberForm None { get; } = new(null, false, null, null, EquatableArray<int>.Empty, false, false);

    /// <summary>From <c>[Count]</c> with names: the members whose product is the count.</summary>
    public EquatableArray<LayoutMember> HeldCount { get; init; } = EquatableArray<LayoutMember>.Empty;

    /// <summary>From <c>[TerminatedBy]</c>.</summary>
    public Terminator? Terminator { get; init; }

    /// <summary>From <c>[Until]</c>: what the last element answers.</summary>
    public LayoutMember? Until { get; init; }

    /// <summary>From <c>[Rest]</c>.</summary>
    public bool IsRest { get; init; }

    /// <summary>From <c>[TypeDiscriminator]</c>.</summary>
    public Discriminator? Discriminator { get; init; }

    /// <summary>What says where the outermost collection ends; more than one cannot be meant.</summary>
    public int NumberOfEnds => One(Count is not null && !IsNested)
        + One(FixedLengths.Count > 0)
        + One(IsNullTerminated)
        + One(HeldCount.Count > 0)
        + One(Terminator is not null)
        + One(Until is not null)
        + One(IsRest);

    /// <summary>What of it is left to the elements of a collection.</summary>
    public MemberForm OfElements => this with
    {
        FixedLengths = FixedLengths.Skip(1).ToEquatableArray(),
        IsNullTerminated = false,
        HeldCount = EquatableArray<LayoutMember>.Empty,
        Terminator = null,
        Until = null,
        IsRest = false,
    };

    private static int One(bool isSaid) => isSaid ? 1 : 0;
}
