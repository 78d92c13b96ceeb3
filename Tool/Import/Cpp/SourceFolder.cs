using System.Text.RegularExpressions;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>The files that were named, or that lie in the folders that were named, and the headers that they include.</summary>
internal sealed partial class SourceFolder(IReadOnlyList<string> includes)
{
    private static readonly string[] s_units = [".cpp", ".cxx", ".cc", ".c++", ".c"];
    private static readonly string[] s_headers = [".h", ".hpp", ".hxx", ".hh", ".inl"];

    private readonly Dictionary<string, Dictionary<string, string>> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scanned = new(StringComparer.Ordinal);

    /// <summary>Includes that only differ in upper and lower case from a file: the path that is asked for, and the file.</summary>
    public Dictionary<string, string> Forwards { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources that speak of archives, translation units before headers.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        List<string> files = [.. paths.SelectMany(Expand).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)];
        files.Sort(StringComparer.Ordinal);
        return [.. files.Where(IsUnit).Concat(files.Where(static file => !IsUnit(file)))];
    }

    /// <summary>The folders in which headers lie, for those that are included without their folder.</summary>
    public static IReadOnlyList<string> FoldersOf(IEnumerable<string> files) =>
        [.. files.Select(static file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal)];

    public static bool IsUnit(string file) => s_units.Contains(Path.GetExtension(file).ToLowerInvariant());

    /// <summary>Finds what a file includes under a name in other case, and goes on with what it includes.</summary>
    public void Scan(string file)
    {
        if (!_scanned.Add(file) || _scanned.Count > 5000)
            return;
        foreach (Match match in Include().Matches(ReadText(file)))
        {
            string name = match.Groups[1].Value.Replace('\\', '/');
            foreach (string folder in includes.Prepend(Path.GetDirectoryName(file)!))
            {
                string asked = Path.GetFullPath(Path.Combine(folder, name));
                string? found = File.Exists(asked) ? asked : FindInOtherCase(asked);
                if (found is null)
                    continue;
                if (found != asked)
                    Forwards.TryAdd(asked, found);
                Scan(found);
                break;
            }
        }
    }

    /// <summary>The text of a file, in which every byte is a character, so that any encoding will do.</summary>
    public static string ReadText(string file)
    {
        try
        {
            return System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 40 };
        return Directory.EnumerateFiles(path, "*", options)
            .Where(static file => IsUnit(file) || s_headers.Contains(Path.GetExtension(file).ToLowerInvariant()));
    }

    private string? FindInOtherCase(string asked)
    {
        string? folder = Path.GetDirectoryName(asked);
        if (folder is null)
            return null;
        if (!Directory.Exists(folder) && FindInOtherCase(folder) is string other)
            folder = other;
        if (!_folders.TryGetValue(folder, out Dictionary<string, string>? entries))
        {
            entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            if (Directory.Exists(folder))
                foreach (string entry in Directory.EnumerateFileSystemEntries(folder))
                    entries.TryAdd(Path.GetFileName(entry), entry);
            _folders.Add(folder, entries);
        }
        return entries.GetValueOrDefault(Path.GetFileName(asked));
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*include[ \t]*["<]([^">\r\n]+)[">]""", RegexOptions.Multiline)]
    private static partial Regex Include();
}
