namespace Stevedore.Tool.Import.Project;

/// <summary>The name of a project, which is also a namespace.</summary>
internal static class ProjectName
{
    /// <summary>The last part of a folder or a name, without what a namespace cannot have.</summary>
    public static string Of(string? folder)
    {
        string last = folder is null ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        string name = string.Concat(last.Where(static character => char.IsAsciiLetterOrDigit(character) || character == '_'));
        if (name.Length == 0)
            return "Imported";
        return char.IsAsciiDigit(name[0]) ? $"_{name}" : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
