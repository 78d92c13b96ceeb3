using System.Globalization;
using System.Text.RegularExpressions;

namespace Stevedore.Generator.Tests.Values;

/// <summary>The rows of <c>docs/types.md</c>: types, their bytes, and MFC's names.</summary>
internal static partial class TypesPage
{
    private static readonly Dictionary<string, int?> s_sizes = Read();

    /// <summary>The number of bytes that the page gives a type, null if it depends on the value.</summary>
    /// <exception cref="KeyNotFoundException">The page does not have the type.</exception>
    public static int? SizeOf(string type) => s_sizes[type];

    private static Dictionary<string, int?> Read()
    {
        Dictionary<string, int?> sizes = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pages", "types.md")))
        {
            string[] cells = line.Split(" | ");
            if (!line.StartsWith("| `", StringComparison.Ordinal) || cells.Length < 3)
                continue;
            string[] types = [.. Code().Matches(cells[0]).Select(static match => match.Groups[1].Value)];
            int[] numbers = [.. Numbers().Match(cells[1]).Groups[1].Captures.Select(static number => Parse(number.Value))];
            for (int i = 0; i < types.Length; i++)
                sizes.TryAdd(types[i], numbers.Length switch { 0 => null, 1 => numbers[0], _ => numbers[i] });
        }

        return sizes;
    }

    private static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    /// <summary>Numbers at the beginning of a cell: one for all types of the row, or one for each.</summary>
    [GeneratedRegex(@"^(?:(\d+)(?:, )?)+(?=$|:|;)")]
    private static partial Regex Numbers();
}
