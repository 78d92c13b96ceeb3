namespace Stevedore;

/// <summary>
/// Names a type of whole values that no call of the assembly names, since generic code passes them on, or since the program knows them as a
/// <see cref="System.Type"/> only. What the type needs is generated, as for a call with it.
/// </summary>
/// <remarks>
/// The generator finds the types of whole values in calls, such as <c>Archive.Serialize(ships)</c> with a <c>List&lt;Ship&gt;</c>. In
/// <c>T Get&lt;T&gt;(byte[] bytes) =&gt; Archive.Deserialize&lt;T&gt;(bytes)</c> there is no type to be found; the program that calls
/// <c>Get&lt;List&lt;Ship&gt;&gt;</c> has a line for it. Classes that are <c>[Serializable]</c> and <c>partial</c>, primitives, strings and
/// byte arrays need none.
/// </remarks>
/// <param name="type">
/// A type that a member can have, with what may be null in it, such as <c>typeof(List&lt;string?&gt;)</c>.
/// </param>
/// <example>
/// <code>
/// [assembly: ArchiveRoot(typeof(List&lt;Ship&gt;))]
/// [assembly: ArchiveRoot(typeof(Dictionary&lt;Guid, Ship&gt;))]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArchiveRootAttribute(Type type) : Attribute
{
    /// <summary>The type of the values.</summary>
    public Type Type { get; } = type;
}
