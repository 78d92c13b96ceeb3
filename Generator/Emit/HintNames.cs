using System.Globalization;
using System.Text;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Names of generated files are compared without regard to case, names of types are not: <c>CPort</c> and <c>Cport</c> may both exist.
/// </summary>
internal static class HintNames
{
    /// <summary>A name of a file has at most 255 bytes in most file systems, and four of them may be one letter.</summary>
    private const int LongestName = 180;

    /// <summary>
    /// The types with the names of their files: a name that differs from another one in case only gets the places of its capital letters
    /// added, and what is too long for a file gets the end replaced by a number.
    /// </summary>
    public static IEnumerable<(ArchivableType Type, string HintName)> Resolve(EquatableArray<ArchivableType> types)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> repeated = types.Select(static type => type.HintName).Where(name => !taken.Add(name));
        HashSet<string> clashes = new(repeated, StringComparer.OrdinalIgnoreCase);
        return types.Select(type => (type, Shortened(clashes.Contains(type.HintName) ? WithCapitals(type.HintName) : type.HintName)));
    }

    private static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestName)
            return name;
        int length = 0;
        for (int bytes = 0; (bytes += Encoding.UTF8.GetByteCount(name.Substring(length, 1))) <= LongestName - 2 * sizeof(ulong);)
            length++;

        return $"{name.Substring(0, length)}-{HashOf(name).ToString("x16", CultureInfo.InvariantCulture)}";
    }

    /// <summary>FNV-1a: the same for the same name in every process.</summary>
    private static ulong HashOf(string name) =>
        name.Aggregate(14695981039346656037UL, static (hash, character) => unchecked((hash ^ character) * 1099511628211UL));

    private static string WithCapitals(string name)
    {
        IEnumerable<string> capitals = Enumerable.Range(0, name.Length)
            .Where(index => char.IsUpper(name[index]))
            .Select(index => index.ToString(CultureInfo.InvariantCulture));
        return $"{name}.{string.Join("-", capitals)}";
    }
}
