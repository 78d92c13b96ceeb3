using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>The names that classes, structures and enums of C++ have in C#.</summary>
internal sealed class NameTable
{
    private static readonly HashSet<string> s_taken = new(StringComparer.Ordinal)
    {
        "Action", "Archive", "ArchiveOptions", "Array", "Attribute", "Boolean", "Buffer", "Byte", "Char", "Console", "Convert",
        "DateTime", "Delegate", "Dictionary", "Directory", "Double", "Enum", "Environment", "Event", "Exception", "File", "Func",
        "Guid", "Index", "Int32", "Lazy", "List", "Math", "Memory", "MfcTime", "MfcTimeSpan", "Nullable", "Object", "OleCurrency",
        "OleDateTime", "OleVariant", "Path", "Point", "Program", "Queue", "Random", "Range", "Rect", "Single", "Size", "Span",
        "Stack", "Stream", "String", "Task", "Thread", "Timer", "Tuple", "Type", "Uri", "Version", "WireType", "Color", "Rectangle",
        "StringBuilder", "Half", "Rune", "Void", "Lock",
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    // A name is that of a file, too, and not all disks tell cases apart.
    private readonly HashSet<string> _used = new(s_taken, StringComparer.OrdinalIgnoreCase);

    public NameTable(IEnumerable<ClassPlan> classes)
    {
        foreach (ClassPlan plan in classes)
            Of(plan.Class.Name);
    }

    /// <summary>The C# name of a class, structure or enum.</summary>
    public string Of(string name, string suffix = "")
    {
        string key = name + suffix;
        if (_names.TryGetValue(key, out string? known))
            return known;
        string[] parts = name.Split("::", StringSplitOptions.RemoveEmptyEntries);
        string last = MemberNames.Pascal(parts.Length == 0 ? "Unnamed" : Trim(parts[^1])) + suffix;
        string chosen = last;
        if (_used.Contains(chosen) && parts.Length > 1)
            chosen = MemberNames.Pascal(Trim(parts[^2])) + last;
        if (_used.Contains(chosen) && parts.Length > 0)
            chosen = MemberNames.Pascal(parts[^1]) + suffix;
        for (int i = 2; !_used.Add(chosen); i++)
            chosen = $"{last}{i}";
        _names.Add(key, chosen);
        return chosen;
    }

    // CPort is Port, and tagPOINT is Point.
    private static string Trim(string name)
    {
        name = name.TrimStart('_');
        if (name.StartsWith("tag", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]))
            name = name[3..];
        if (name.Length > 1 && name[0] == 'C' && char.IsUpper(name[1]) && (name.Length < 3 || !char.IsUpper(name[2])
            || name.Any(char.IsLower)))
            name = name[1..];
        return name.Any(char.IsLower) || name.Length < 4 ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
    }
}
