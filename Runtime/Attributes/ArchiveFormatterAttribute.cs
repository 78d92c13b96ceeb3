namespace Stevedore;

/// <summary>
/// Says by which formatter values of a type that one does not own are stored and loaded, wherever a member, an element or a root of
/// the assembly has that type. The generator finds it at compile time.
/// </summary>
/// <param name="type">The type of the values.</param>
/// <param name="formatter">
/// A class derived from <see cref="ArchiveFormatter{T}"/> of that type, with a public parameterless constructor.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArchiveFormatterAttribute(Type type, Type formatter) : Attribute
{
    /// <summary>The type of the values.</summary>
    public Type Type { get; } = type;

    /// <summary>The class that stores and loads them.</summary>
    public Type Formatter { get; } = formatter;
}
