namespace Stevedore;

/// <summary>Stores a list, array or other collection without a count and ends it with a number that no element is or begins with.</summary>
/// <remarks>
/// <para>MFC example: <c>for (…) ar &lt;&lt; m_ids[i]; ar &lt;&lt; (WORD)0;</c> is <c>[TerminatedBy(0)] ushort[] _ids</c>: 2 bytes for
/// each element, then <c>0000</c>.</para>
/// <para>MFC example: <c>while (ar &gt;&gt; id, id != 0) { … }</c>, where each record begins with its id, is <c>[TerminatedBy(0,
/// nameof(Entry.Id)), Embedded] List&lt;Entry&gt; _entries</c>: the bodies, then 0 in the width of the id. Of elements with a
/// <see cref="TypeDiscriminatorAttribute"/> it is the code that ends them.</para>
/// <para>An element that would be taken for the end is refused with <see cref="ArchiveError.BadData"/>. There is no null: it is stored as
/// empty.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class TerminatedByAttribute : Attribute
{
    /// <summary>Elements that are numbers, or that have a code before them.</summary>
    /// <param name="value">The number behind the last element.</param>
    public TerminatedByAttribute(long value) => Value = value;

    /// <summary>Elements in place whose body begins with a number.</summary>
    /// <param name="value">The number behind the last element.</param>
    /// <param name="member">The name of the element's member that has the number: the first on the wire.</param>
    public TerminatedByAttribute(long value, string member)
    {
        Value = value;
        Member = member;
    }

    /// <summary>The number behind the last element.</summary>
    public long Value { get; }

    /// <summary>The element's member that has the number; <see langword="null"/> for elements that are numbers.</summary>
    public string? Member { get; }
}
