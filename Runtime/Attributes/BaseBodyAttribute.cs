namespace Stevedore;

/// <summary>
/// Says where in the body of a class that of its base stands, which is before the first member otherwise; in which schemas it is there; or
/// that it is not there at all.
/// </summary>
/// <remarks>
/// MFC example: <c>ar &gt;&gt; m_width; CShape::Serialize(ar);</c> is <c>[BaseBody(After = nameof(_width))]</c>, and a call at the end is
/// <c>[BaseBody(IsLast = true)]</c>. <c>if (schema >= 2) CShape::Serialize(ar);</c> is <c>[BaseBody(VersionAdded = 2)]</c>. A derived class
/// that never calls its base says <c>[BaseBody(IsLeftOut = true)]</c>; on one whose <c>Serialize</c> is written by hand this says only that
/// the call is left out on purpose.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BaseBodyAttribute : Attribute
{
    /// <summary>The member behind which the base's body stands.</summary>
    public string? After { get; init; }

    /// <summary>Whether it stands behind all members.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether it is not there. What the base holds is neither stored nor loaded.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The first schema that has it; 0 if the oldest does.</summary>
    public int VersionAdded { get; init; }

    /// <summary>The first schema that no longer has it; 0 if the newest does.</summary>
    public int VersionRemoved { get; init; }
}
