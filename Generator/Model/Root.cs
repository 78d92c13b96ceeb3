namespace Stevedore.Generator.Model;

/// <summary>A type that is passed to an archive as a whole value, such as a list, and what it is to the archive.</summary>
/// <param name="Key">The type without the marks of nullable references, which do not make another type at run time.</param>
/// <param name="Display">The type as a person writes it.</param>
/// <param name="NeedsAnother">The type exists only where another assembly is, which the program may do without.</param>
internal sealed record Root(string Key, string Display, TypeShape Shape, bool NeedsAnother)
{
    /// <summary>What makes the type, and what it consists of, known to payloads of BinaryFormatter.</summary>
    public EquatableArray<PayloadRegistration> Known { get; init; } = EquatableArray<PayloadRegistration>.Empty;
}
