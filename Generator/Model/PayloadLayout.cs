namespace Stevedore.Generator.Model;

/// <summary>
/// How the fields of a type are taken from a payload of BinaryFormatter; null where the package for that is not referenced.
/// </summary>
/// <param name="Fields">Those that the type declares.</param>
/// <param name="Base">The nearest base whose fields are taken too.</param>
/// <param name="Elements">The base of .NET that holds elements, if there is one.</param>
/// <param name="FieldTypes">What must be known for values of the fields.</param>
internal sealed record PayloadLayout(
    EquatableArray<PayloadField> Fields,
    PayloadBase? Base,
    PayloadElements? Elements,
    EquatableArray<Callback> Callbacks,
    EquatableArray<PayloadRegistration> FieldTypes)
{
    /// <summary>The values go through the constructor that takes them, as the class implements <c>ISerializable</c>.</summary>
    public bool IsSerializable { get; init; }

    /// <summary>Why the fields cannot be taken, as a part of a sentence.</summary>
    public string? Refusal { get; init; }

    /// <summary>The registration of a structure that the registry can name; a class has another.</summary>
    public PayloadRegistration? Structure { get; init; }
}
