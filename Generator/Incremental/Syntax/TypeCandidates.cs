using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Which declarations may be those of archivable types.</summary>
internal static class TypeCandidates
{
    public const string Name = "Serializable";
    public const string Suffix = "Attribute";

    /// <summary>Those of a file.</summary>
    public static EquatableArray<TypeDeclaration> In(FileSyntax file, EquatableArray<string> globalAliases) => globalAliases.Count == 0
        ? file.Candidates
        : file.Types.Where(type => IsCandidate(type, file.Aliases) || IsCandidate(type, globalAliases)).ToEquatableArray();

    /// <summary>
    /// Whether the type may have <c>[Serializable]</c>, by the look of it: under its own name, or under one that a using directive gives.
    /// </summary>
    public static bool IsCandidate(TypeDeclaration type, EquatableArray<string> aliases)
    {
        if (!type.IsPartial)
            return false;
        foreach (string name in type.AttributeNames)
        {
            if (name is Name or Name + Suffix || aliases.Contains(name) || aliases.Contains(name + Suffix))
                return true;
        }

        return false;
    }
}
