namespace Stevedore;

/// <summary>Stores a list or array of objects without a count and ends it with a null pointer.</summary>
/// <remarks>
/// MFC example: <c>for (p = m_first; p != NULL; p = p->m_next) ar &lt;&lt; p; ar &lt;&lt; (CObject*)NULL;</c> is <c>[NullTerminated]
/// List&lt;Node&gt; _nodes</c>: a reference for each object, then <c>0000</c>. A null among the objects is refused with
/// <see cref="ArchiveError.BadData"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NullTerminatedAttribute : Attribute;
