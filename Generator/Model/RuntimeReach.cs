namespace Stevedore.Generator.Model;

/// <summary>The names under which the runtime and the referenced assemblies that know it come into code.</summary>
/// <param name="Generics">Generic types of these assemblies, without the runtime's own, which may be archivable.</param>
/// <param name="Archivables">Types that are archivable, from which others may derive.</param>
/// <param name="Sources">Archives and connections, and types whose members lead to one.</param>
/// <param name="Extensions">Static members of classes with extension methods that lead to one from any object.</param>
internal sealed record RuntimeReach(
    EquatableArray<string> Generics,
    EquatableArray<string> Archivables,
    EquatableArray<string> Sources,
    EquatableArray<string> Extensions);
