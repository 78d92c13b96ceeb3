namespace Stevedore.Tests.Harness;

/// <summary>
/// A section of a file of the repository that follows from the code, between two lines that do not. With
/// <c>STEVEDORE_UPDATE_SNAPSHOTS=1</c> it is written anew, which continuous integration refuses.
/// </summary>
public static class GeneratedSection
{
    /// <summary>Compares the section with what it must be.</summary>
    /// <param name="file">The file's path in the repository.</param>
    /// <param name="first">The line before the section; the first such line counts.</param>
    /// <param name="last">The line behind it.</param>
    /// <param name="expected">The lines as they follow from the code.</param>
    public static void Match(string file, string first, string last, IReadOnlyList<string> expected)
    {
        bool update = SnapshotUpdate.IsWanted;
        string path = Repository.FullPathOf(file);
        string[] lines = File.ReadAllLines(path);
        int begin = Array.IndexOf(lines, first) + 1;
        int end = begin == 0 ? -1 : Array.IndexOf(lines, last, begin);
        if (end < 0)
            throw new SnapshotException($"{file} has no section from '{first}' to '{last}'.");
        if (lines[begin..end].SequenceEqual(expected))
            return;
        if (!update)
            throw new SnapshotException($"The section of {file} that begins with '{first}' must be:\n{string.Join('\n', expected)}");
        File.WriteAllText(
            path,
            string.Concat([.. lines[..begin].Concat(expected).Concat(lines[end..]).Select(static line => line + "\n")]));
    }
}
