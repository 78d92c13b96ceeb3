namespace Stevedore.Tool.Import.Emit;

/// <summary>Names of members, as C# writes them: <c>m_nPenWidth</c> is <c>PenWidth</c>. No two of a class are the same.</summary>
internal sealed class MemberNames(IEnumerable<string> taken)
{
    private static readonly string[] s_prefixes =
        ["lpsz", "psz", "str", "sz", "dw", "by", "ul", "us", "ld", "pt", "rc", "cr", "ar", "b", "n", "w", "p", "l", "d", "f", "c", "i", "u",
            "s", "h", "k", "t"];

    private readonly HashSet<string> _used = new(taken, StringComparer.Ordinal);

    /// <summary>A name for a data member or a variable of C++.</summary>
    public string Add(string original)
    {
        string whole = Pascal(original);
        string name = Pascal(WithoutType(WithoutMark(original)));
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            name = $"Value{name}";
        if (_used.Contains(name) && whole.Length > 0 && !_used.Contains(whole))
            name = whole;
        string chosen = name;
        for (int i = 2; !_used.Add(chosen); i++)
            chosen = $"{name}{i}";
        return chosen;
    }

    public static string Pascal(string name)
    {
        string[] parts = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
    }

    private static string WithoutMark(string name)
    {
        if (name.StartsWith("m_", StringComparison.Ordinal))
            return name[2..];
        return name.Length > 1 && name[0] == 'm' && char.IsUpper(name[1]) ? name[1..] : name.TrimStart('_');
    }

    private static string WithoutType(string name)
    {
        foreach (string prefix in s_prefixes)
            if (name.Length > prefix.Length + 1 && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(name[prefix.Length]))
                return name[prefix.Length..];
        return name;
    }
}
