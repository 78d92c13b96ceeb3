namespace Stevedore;

/// <summary>
/// Stores a member, or the elements of a collection member, in place behind a number that says which class it is, instead of behind MFC's
/// class tag. Which number is which class say <see cref="DerivedTypeAttribute"/>s on the member's class or on the member.
/// </summary>
/// <remarks>
/// MFC example: <c>ar &lt;&lt; (WORD)p->GetKind(); p->Serialize(ar);</c>, and a switch with <c>new</c> for loading, is
/// <c>[TypeDiscriminator(WireType.UInt16)] Shape _shape</c>: the number, then the body. The object has no identity. A number without a
/// class is refused with <see cref="ArchiveError.BadData"/>, an object of a class without a number with
/// <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="type">The width of the number: one of the integers.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class TypeDiscriminatorAttribute(WireType type) : Attribute
{
    /// <summary>The width of the number.</summary>
    public WireType Type { get; } = type;

    /// <summary>The number that stands for null, alone; without it, null is refused with <see cref="ArchiveError.BadData"/>.</summary>
    public long NullDiscriminator { get; set; }
}
