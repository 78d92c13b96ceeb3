using System.Globalization;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Names of generated files are compared without regard to case, names of types are not: <c>CPort</c> and <c>Cport</c> may both exist.
/// </summary>
internal static class HintNames
{
    /// <summary>
    /// The types with the names of their files: a name that differs from another one in case only gets the places of its capital letters
    /// added.
    /// </summary>
    public static IEnumerable<(ArchivableType Type, string HintName)> Resolve(EquatableArray<ArchivableType> types)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> repeated = types.Select(static type => type.HintName).Where(name => !taken.Add(name));
        HashSet<string> clashes = new(repeated, StringComparer.OrdinalIgnoreCase);
        return types.Select(type => (type, clashes.Contains(type.HintName) ? WithCapitals(type.HintName) : type.HintName));
    }

    private static string WithCapitals(string name)
    {
        IEnumerable<string> capitals = Enumerable.Range(0, name.Length)
            .Where(index => char.IsUpper(name[index]))
            .Select(index => index.ToString(CultureInfo.InvariantCulture));
        return $"{name}.{string.Join("-", capitals)}";
    }
}
