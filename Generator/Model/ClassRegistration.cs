namespace Stevedore.Generator.Model;

/// <summary>What the assembly's registry says about one class.</summary>
/// <param name="Type">The class, qualified.</param>
/// <param name="Base">The nearest base class that is registered too, qualified.</param>
/// <param name="FormerNames">The wire names that the class had in the past.</param>
/// <param name="Registrar">Where the class is registered when the registry cannot name it; null when it can.</param>
/// <param name="IsOpen">The class is generic, so that its constructions are registered in its place.</param>
internal sealed record ClassRegistration(
    string Type,
    string WireName,
    int Schema,
    bool IsVersionable,
    Creation Creation,
    string? Base,
    NestedRegistrar? Registrar,
    EquatableArray<string> FormerNames,
    bool IsOpen)
{
    /// <summary>The method by which a generic class makes an object with a constructor that only it can call.</summary>
    public const string Factory = "CreateForArchive";

    /// <summary>From <c>[SchemaOrder]</c>.</summary>
    public SchemaOrder Order { get; init; } = SchemaOrder.ByNumber;

    /// <summary>Makes the class known to payloads of BinaryFormatter too, if it can be in one.</summary>
    public PayloadRegistration? Payload { get; init; }

    /// <summary>The class is obsolete as an error, so that only what is obsolete itself may name it.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>The class exists only where another assembly is, which the program may do without.</summary>
    public bool NeedsAnother { get; init; }
}
