namespace Stevedore.Generator.Model;

/// <summary>A <c>[Serializable] partial</c> type: everything that is known about it before its wire layout is decided.</summary>
/// <param name="Namespace">Empty in the global namespace.</param>
/// <param name="Containers">The types that the type is nested in, from the outermost.</param>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="HintName">The type's readable name in that of its generated file.</param>
/// <param name="IsHandWritten">The type has a <c>Serialize(Archive)</c> of its own, which stays as it is.</param>
/// <param name="DeclaresRuntimeClass">The type has a <c>GetRuntimeClass()</c> of its own.</param>
/// <param name="Members">In declaration order.</param>
/// <param name="HiddenNames">Names that generated code would use and that mean something else inside this type.</param>
/// <param name="Registration">Null for structs, which have no runtime class.</param>
internal sealed record ArchivableType(
    string Namespace,
    EquatableArray<Container> Containers,
    string Keyword,
    string Name,
    string HintName,
    bool IsValueType,
    bool IsReadOnly,
    bool IsSealed,
    bool IsHandWritten,
    bool DeclaresRuntimeClass,
    BaseBody? Base,
    EquatableArray<Member> Members,
    EquatableArray<Callback> Callbacks,
    EquatableArray<string> HiddenNames,
    ClassRegistration? Registration)
{
    /// <summary>The constructor to give to the class; null if it needs none, or cannot have one.</summary>
    public LoadingConstructor? Loading { get; init; }

    /// <summary>Whether the class says itself what it is made of.</summary>
    public DataBody Data { get; init; }

    /// <summary>Whether another object may come in the place of one that is loaded.</summary>
    public bool MayStandIn { get; init; }

    /// <summary>How its fields are taken from a payload of BinaryFormatter, if the project asks for that.</summary>
    public PayloadLayout? Payload { get; init; }

    /// <summary>The types that it names and whose values can stand where any object may.</summary>
    public EquatableArray<BoxedType> Boxes { get; init; } = EquatableArray<BoxedType>.Empty;

    /// <summary>Whether such values can stand in one of its members, or it names their types for another reason.</summary>
    public bool HasOpenPlaces { get; init; }

    /// <summary>From <c>[StructLayout]</c>, if it names where the members lie.</summary>
    public RawLayout? Raw { get; init; }
}
