namespace Stevedore;

/// <summary>Stores a list, array or other collection without a count: its last element says that it is the last.</summary>
/// <remarks>
/// MFC example: <c>do { p = new CRow; p->Serialize(ar); … } while (p->m_flags &amp; MORE);</c> is <c>[Until(nameof(Row.IsLast)), Embedded]
/// List&lt;Row&gt; _rows</c> with <c>public bool IsLast => (Flags &amp; More) == 0;</c>. The condition is a bool field or property of the
/// elements, or a method without parameters. A collection is refused with <see cref="ArchiveError.BadData"/> when its last element is not
/// the only one for which it holds; so is an empty one.
/// </remarks>
/// <param name="condition">The name of the element's member that says so.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class UntilAttribute(string condition) : Attribute
{
    /// <summary>The name of the element's member that says whether it is the last.</summary>
    public string Condition { get; } = condition;
}
