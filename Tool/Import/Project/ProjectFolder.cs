namespace Stevedore.Tool.Import.Project;

/// <summary>Writes the files of a project into a folder.</summary>
internal static class ProjectFolder
{
    /// <exception cref="IOException">A file is there already, and is not to be written over.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files, bool overwrites)
    {
        Directory.CreateDirectory(folder);
        string? existing = files.Keys.FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
        if (existing is not null && !overwrites)
            throw new IOException($"{Path.Combine(folder, existing)} is there already. --force writes over it.");
        foreach ((string name, string text) in files)
            File.WriteAllText(Path.Combine(folder, name), text);
    }
}
