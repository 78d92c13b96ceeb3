using System.Globalization;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>Decides which roots an assembly needs formatters for: one for each type, however many calls name it.</summary>
internal static class RootPlanner
{
    public static EquatableArray<RootPlan> Plan(IEnumerable<Root> roots)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return roots
            .GroupBy(root => root.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)

            // Where calls differ in what may be null, the one that allows the most loses nothing.
            .Select(group => group.OrderByDescending(root => root.Display.Count(character => character == '?')).ThenBy(root => root.Display, StringComparer.Ordinal).First())
            .Select(root => new RootPlan(NameOf(root, names), Planner.Plan(root.Shape)))
            .ToEquatableArray();
    }

    /// <summary>A readable name that no other formatter of the assembly has: <c>List_int_Formatter</c>.</summary>
    private static string NameOf(Root root, HashSet<string> taken)
    {
        string words = root.Key.Replace("global::", "").Replace("[]", "Array");
        string stem = string.Join("_", words.Split([.. words.Where(character => !char.IsLetterOrDigit(character) && character is not ('_' or '.')).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim().Substring(word.Trim().LastIndexOf('.') + 1))
            .Where(word => word.Length > 0));
        string name = stem + "Formatter";
        for (int number = 2; !taken.Add(name); number++)
            name = stem + number.ToString(CultureInfo.InvariantCulture) + "Formatter";

        return name;
    }
}
