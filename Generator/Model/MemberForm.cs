namespace Stevedore.Generator.Model;

/// <summary>What attributes say about the form of a member on the wire, beyond what its type says.</summary>
/// <param name="WireType">From <c>[WireType]</c> or <c>[MarshalAs]</c>.</param>
/// <param name="CodePage">From <c>[CodePage]</c>.</param>
/// <param name="Count">From <c>[Count]</c>: an integer.</param>
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

    /// <summary>What of it is left to the elements of a collection.</summary>
    public MemberForm OfElements => this with
    {
        FixedLengths = FixedLengths.Skip(1).ToEquatableArray(),
        IsNullTerminated = false,
    };
}
