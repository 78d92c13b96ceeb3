namespace Stevedore.Generator.Model;

/// <summary>All that one assembly registers.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Referenced">The registries of referenced assemblies, qualified.</param>
/// <param name="HasRoots">The assembly has formatters of roots to register.</param>
internal sealed record ClassRegistry(string Assembly, EquatableArray<ClassRegistration> Classes, EquatableArray<string> Referenced, EquatableArray<FormatterRegistration> Formatters, bool HasRoots)
{
    /// <summary>A namespace of the assembly's own, so that no two registries have the same name.</summary>
    public string Namespace => NamespaceOf(Assembly);

    public static string NamespaceOf(string assembly) => "Stevedore.Generated." + Identifier(assembly);

    private static string Identifier(string name)
    {
        string identifier = new(name.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray());
        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? "_" + identifier : identifier;
    }
}
