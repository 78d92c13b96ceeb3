namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Which declarations may be those of archivable types.</summary>
internal static class TypeCandidates
{
    private const string Name = "Serializable";
    private const string Suffix = "Attribute";

    /// <summary>Whether the type may have <c>[Serializable]</c>, by the look of it: under its own name, or under one that a using directive gives.</summary>
    public static bool IsCandidate(TypeDeclaration part, FileSyntax file, HashSet<string> globalAliases)
    {
        return part.IsPartial && part.AttributeNames.Any(name => name is Name or Name + Suffix || IsAlias(name) || IsAlias(name + Suffix));

        bool IsAlias(string name) => file.Aliases.Contains(name) || globalAliases.Contains(name);
    }
}
