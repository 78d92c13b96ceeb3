namespace Stevedore.Generator.Model;

/// <summary>All that one assembly registers.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Structures">Those that payloads of BinaryFormatter may have.</param>
/// <param name="Referenced">The registries of referenced assemblies, qualified.</param>
/// <param name="HasRoots">The assembly has formatters of roots to register.</param>
/// <param name="HasForeign">It has formatters of types of other assemblies to register.</param>
internal sealed record ClassRegistry(
    string Assembly,
    EquatableArray<ClassRegistration> Classes,
    EquatableArray<PayloadRegistration> Structures,
    EquatableArray<string> Referenced,
    EquatableArray<FormatterRegistration> Formatters,
    bool HasRoots,
    bool HasForeign)
{
    /// <summary>The assembly has places where values without a body of their own may stand, and makes such values known.</summary>
    public bool HasBoxes { get; init; }
}
