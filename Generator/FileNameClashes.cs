using System.Collections.Immutable;
using System.Globalization;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator;

/// <summary>
/// Names of generated files are compared without regard to case, names of types are not: <c>CPort</c> and <c>Cport</c> may both exist.
/// </summary>
internal static class FileNameClashes
{
    /// <summary>The names that differ from another one in case only; nearly always none.</summary>
    public static EquatableArray<string> Find(ImmutableArray<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The name, with the places of its capital letters added if it clashes.</summary>
    public static string Resolve(string name, EquatableArray<string> clashes)
    {
        if (!clashes.Contains(name))
            return name;

        IEnumerable<string> capitals = Enumerable.Range(0, name.Length)
            .Where(index => char.IsUpper(name[index]))
            .Select(index => index.ToString(CultureInfo.InvariantCulture));
        return $"{name}.{string.Join("-", capitals)}";
    }
}
