namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>The programs of the folder <c>Programs</c>: one folder per rule, in it those that trigger it and those that must not.</summary>
internal static class ProgramFile
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "Programs");

    /// <summary>The programs of all rules of one kind, as theory data: the rule and the program's path.</summary>
    public static TheoryData<string, string> OfKind(string kind)
    {
        TheoryData<string, string> data = new();
        foreach (string rule in Directory.GetDirectories(s_root).Order(StringComparer.Ordinal))
        {
            foreach (string path in Directory.GetFiles(Path.Combine(rule, kind), "*.cs").Order(StringComparer.Ordinal))
                data.Add(Path.GetFileName(rule), Path.GetRelativePath(s_root, path));
        }

        return data;
    }

    /// <summary>The rules that have programs.</summary>
    public static IEnumerable<string> Rules => Directory.GetDirectories(s_root).Select(static path => Path.GetFileName(path)!);

    /// <summary>The text of a program.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(s_root, path));
}
