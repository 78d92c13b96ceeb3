using System.Globalization;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Names the classes that store and load roots.</summary>
internal static class FormatterNames
{
    /// <summary>The roots, each with a readable name that no other one of the assembly has: <c>List_int_Formatter</c>.</summary>
    public static IEnumerable<(RootPlan Root, string Formatter)> Of(EquatableArray<RootPlan> roots)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (RootPlan root in roots)
        {
            string stem = StemOf(root);
            string name = stem + "Formatter";
            for (int number = 2; !taken.Add(name); number++)
                name = stem + number.ToString(CultureInfo.InvariantCulture) + "Formatter";

            yield return (root, name);
        }
    }

    private static string StemOf(RootPlan root)
    {
        string type = root.Key.Replace("global::", "").Replace("[]", "Array");
        char[] separators = [.. type.Distinct().Where(static mark => !char.IsLetterOrDigit(mark) && mark is not ('_' or '.'))];
        return string.Join("_", type.Split(separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.Trim().Substring(word.Trim().LastIndexOf('.') + 1))
            .Where(static word => word.Length > 0));
    }
}
