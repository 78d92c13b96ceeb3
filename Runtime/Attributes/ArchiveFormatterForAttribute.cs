namespace Stevedore;

/// <summary>
/// Has a formatter generated for a class or structure of another assembly, from its public constructor, properties and fields, wherever a
/// member, an element or a root of the assembly has that type. A type that keeps more than that takes an <see cref="ArchiveFormatter{T}"/>
/// written by hand, which <see cref="ArchiveFormatterAttribute"/> names.
/// </summary>
/// <remarks>
/// <para>
/// Stored are the public properties and fields that can be read, and that a constructor takes or that can be set, in the order of their
/// names by their characters. The constructor is the public one that leaves the fewest of them out, and of such the longest, whose every
/// parameter has the name, whatever its case, and the type of such a member; what it does not take is set, <c>init</c> and
/// <c>required</c> members too. Whatever else can be read must be named in <see cref="Except"/>, or the compiler warns.
/// </para>
/// <para>
/// A value is stored in place, without a tag and without identity: two members that share an object have two after loading. A class begins
/// with a byte, 0 for null and 1 for an object; an object of a derived class is refused. Every type has a line of its own, those of its
/// members too. A later version of the other assembly with other members has other bytes; <c>ArchiveSchema.txt</c> tells.
/// </para>
/// </remarks>
/// <param name="type">The class or structure; of a generic one a construction, such as <c>typeof(Pair&lt;int, string&gt;)</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArchiveFormatterForAttribute(Type type) : Attribute
{
    /// <summary>The type of the values.</summary>
    public Type Type { get; } = type;

    /// <summary>The names of public members that are not stored, because they follow from others or do not matter.</summary>
    public string[] Except { get; set; } = [];
}
