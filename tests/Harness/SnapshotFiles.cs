using System.Text;

namespace Stevedore.Tests.Harness;

/// <summary>
/// The snapshots of one test: <c>Class.Method….verified.…</c>, and what the test gave instead in <c>.received.</c> beside each.
/// </summary>
internal sealed class SnapshotFiles
{
    private readonly string _folder;
    private readonly string _test;

    private SnapshotFiles(string folder, string test)
    {
        _folder = folder;
        _test = test;
    }

    public static SnapshotFiles Of(string sourceFile, string test) =>
        new(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{test}");

    /// <summary>
    /// Fails if a text differs from its file, or a file has no text any more; when updating, makes the files what the texts are.
    /// </summary>
    /// <param name="texts">Each text with what its file's name has behind the test's, and with the extension.</param>
    public async Task CompareAsync(IEnumerable<(string Suffix, string Extension, string Text)> texts)
    {
        bool update = SnapshotUpdate.IsWanted;
        StringBuilder complaints = new();
        HashSet<string> left = [.. Verified()];
        foreach ((string suffix, string extension, string text) in texts)
        {
            string verified = Path.Combine(_folder, $"{_test}{suffix}.verified.{extension}");
            left.Remove(verified);
            complaints.Append(await CompareAsync(verified, text, update));
        }

        foreach (string verified in left)
            complaints.Append(Drop(verified, update));
        if (complaints.Length > 0)
            throw new SnapshotException(complaints.ToString());
    }

    private static async Task<string> CompareAsync(string verified, string text, bool update)
    {
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        string? expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (expected == text || update)
        {
            File.Delete(received);
            if (expected != text)
                await File.WriteAllTextAsync(verified, text);
            return "";
        }

        await File.WriteAllTextAsync(received, text);
        return expected is null ? $"New: {received}\n" : $"Different: {received}\n{FirstDifference(expected, text)}";
    }

    private static string Drop(string verified, bool update)
    {
        if (!update)
            return $"The test gives no such text any more: {verified}\n";
        File.Delete(verified);
        return "";
    }

    private static string FirstDifference(string expected, string text)
    {
        string[] verified = expected.Split('\n');
        string[] received = text.Split('\n');
        int line = verified.Zip(received).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"  line {line + 1}, verified: {verified.ElementAtOrDefault(line)}\n"
            + $"  line {line + 1}, received: {received.ElementAtOrDefault(line)}\n";
    }

    private IEnumerable<string> Verified() =>
        Directory.EnumerateFiles(_folder, $"{_test}.verified.*").Concat(Directory.EnumerateFiles(_folder, $"{_test}#*.verified.*"));
}
