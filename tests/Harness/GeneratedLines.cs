namespace Stevedore.Tests.Harness;

/// <summary>
/// Lines of a file of the repository that follow from the code: those with a common beginning. With <c>STEVEDORE_UPDATE_SNAPSHOTS=1</c>
/// they are written anew, which continuous integration refuses.
/// </summary>
public static class GeneratedLines
{
    /// <summary>Compares the lines that begin so with what they must be.</summary>
    /// <param name="file">The file's path in the repository.</param>
    /// <param name="beginning">What all generated lines, and no others, begin with.</param>
    /// <param name="expected">The lines as they follow from the code.</param>
    public static void Match(string file, string beginning, IReadOnlyList<string> expected)
    {
        bool update = SnapshotUpdate.IsWanted;
        string path = Repository.FullPathOf(file);
        string[] lines = File.ReadAllLines(path);
        string[] present = [.. lines.Where(line => line.StartsWith(beginning, StringComparison.Ordinal))];
        if (present.SequenceEqual(expected))
            return;
        if (!update)
            throw new SnapshotException($"The lines of {file} that begin with '{beginning}' must be:\n{string.Join('\n', expected)}");
        int first = Array.FindIndex(lines, line => line.StartsWith(beginning, StringComparison.Ordinal));
        if (first < 0)
            throw new SnapshotException($"{file} has no place for lines that begin with '{beginning}'.");
        IEnumerable<string> rest = lines.Skip(first).Where(line => !line.StartsWith(beginning, StringComparison.Ordinal));
        File.WriteAllText(path, string.Concat(lines.Take(first).Concat(expected).Concat(rest).Select(static line => line + "\n")));
    }
}
