namespace Stevedore;

/// <summary>
/// Says which number stands for a class where a <see cref="TypeDiscriminatorAttribute"/> asks for numbers: on a class or interface for all
/// members of that type, on a member for this one alone.
/// </summary>
/// <remarks>MFC example: the <c>case 3: p = new CCircle;</c> of a program that stores codes of its own.</remarks>
/// <param name="type">The class, which is archivable and not abstract.</param>
/// <param name="discriminator">The number.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Field | AttributeTargets.Property,
    AllowMultiple = true,
    Inherited = false)]
public sealed class DerivedTypeAttribute(Type type, long discriminator) : Attribute
{
    /// <summary>The class.</summary>
    public Type Type { get; } = type;

    /// <summary>The number that stands for it.</summary>
    public long Discriminator { get; } = discriminator;
}
