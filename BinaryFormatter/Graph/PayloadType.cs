namespace Stevedore.Payloads;

/// <summary>How the records of one .NET type become objects.</summary>
/// <param name="type">The type of the objects, or one that they are all of.</param>
/// <param name="name">The name of the type, if it is one that .NET keeps to itself.</param>
internal abstract class PayloadType(Type type, string? name = null)
{
    /// <summary>The type of the objects, or one that they are all of.</summary>
    public Type Type { get; } = type;

    /// <summary>The name by which payloads have it, in the form of <see cref="TypeNameTable"/>.</summary>
    public string Name { get; } = name ?? TypeNameTable.Canonical(type);

    /// <summary>
    /// Whether the object is filled when all others are: its elements are compared with each other, which they can be only when they are
    /// whole.
    /// </summary>
    public virtual bool IsLate => false;

    /// <summary>Whether its objects ask by an interface to be called when the graph is loaded, or to be replaced.</summary>
    public virtual bool IsOfProgram => false;

    /// <summary>Whether it is an array, whose elements become objects too.</summary>
    public virtual bool ReadsElements => false;

    /// <summary>
    /// Makes the object before those that it refers to, so that they can refer to it; <see langword="null"/> if it can only be made of
    /// them.
    /// </summary>
    public virtual object? Create(PayloadRecord record) => null;

    /// <summary>Fills the object, or makes it, when those that it refers to have been made.</summary>
    /// <returns>The object.</returns>
    public abstract object? Complete(object? created, PayloadRecord record);
}
