namespace Stevedore;

/// <summary>Stores a number, or the numbers of a collection, with the most significant byte first.</summary>
/// <remarks>
/// MFC example: <c>ar &lt;&lt; htons(m_port);</c> is <c>[NetworkOrder] ushort _port</c>: 2 bytes. MFC's own formats have it nowhere;
/// foreign headers do. The count of a collection is not affected.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NetworkOrderAttribute : Attribute;
