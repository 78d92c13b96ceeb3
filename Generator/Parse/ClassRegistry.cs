namespace Stevedore.Generator.Parse;

/// <summary>All that one assembly registers.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Referenced">The registries of referenced assemblies, qualified.</param>
internal sealed record ClassRegistry(string Assembly, EquatableArray<ClassRegistration> Classes, EquatableArray<string> Referenced)
{
    /// <summary>A namespace of the assembly's own, so that no two registries have the same name.</summary>
    public string Namespace => "Stevedore.Generated." + Identifier(Assembly);

    private static string Identifier(string name)
    {
        string identifier = new(name.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray());
        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? "_" + identifier : identifier;
    }
}
