namespace Stevedore.Generator.Model;

/// <summary>All that one assembly has for the generator.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Types">In the order of the source files.</param>
/// <param name="Refused">Those whose bodies are not to be generated.</param>
/// <param name="Roots">One for each call that names one.</param>
/// <param name="Constructions">Those of generic types that the assembly uses, each once.</param>
/// <param name="Referenced">The registries of referenced assemblies, qualified.</param>
internal sealed record AssemblyModel(
    string Name,
    EquatableArray<ArchivableType> Types,
    EquatableArray<RefusedType> Refused,
    EquatableArray<Root> Roots,
    EquatableArray<Construction> Constructions,
    EquatableArray<string> Referenced,
    EquatableArray<FormatterRegistration> Formatters)
{
    /// <summary>The types of other assemblies that get a formatter.</summary>
    public EquatableArray<ForeignType> Foreign { get; init; } = EquatableArray<ForeignType>.Empty;

    /// <summary>Of an assembly that has nothing for it.</summary>
    public static AssemblyModel Empty(string name) => new(
        name,
        EquatableArray<ArchivableType>.Empty,
        EquatableArray<RefusedType>.Empty,
        EquatableArray<Root>.Empty,
        EquatableArray<Construction>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<FormatterRegistration>.Empty);
}
