namespace Stevedore;

/// <summary>
/// Stores an array, list or other collection without a count: its elements are all that is left, up to the end of the file or of the
/// nested archive.
/// </summary>
/// <remarks>
/// MFC example: <c>UINT n = (UINT)(ar.GetFile()->GetLength() - position); ar.Read(m_tail, n);</c> is <c>[Rest] byte[] _tail</c>. A tail
/// that nobody knows is kept byte for byte; within a <see cref="NestedArchiveAttribute"/> it is what the known members leave. Nothing can
/// stand behind the member. Over a connection the rest ends with the connection. There is no null: it is stored as empty.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class RestAttribute : Attribute;
