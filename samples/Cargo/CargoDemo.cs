using Stevedore;

namespace Cargo;

/// <summary>Opens every manifest of a folder, prints it, stores it again and compares the copy with the original byte for byte.</summary>
public static class CargoDemo
{
    private const int LinesShown = 12;

    /// <summary>The documents that came with the sample.</summary>
    public static string Documents { get; } = Path.Combine(AppContext.BaseDirectory, "Documents");

    /// <summary>In these files foreign bytes stand before the archive: the header of another format.</summary>
    public static int StartOf(string path) => Path.GetFileName(path).StartsWith("cargo-embedded", StringComparison.Ordinal) ? 16 : 0;

    /// <returns>Whether every copy was identical.</returns>
    public static bool Run(TextWriter output, string folder, bool inFull = false)
    {
        bool allIdentical = true;
        foreach (string path in Directory.GetFiles(folder, "*.bin").Order())
            allIdentical &= Run(output, path, folder, inFull);
        return allIdentical;
    }

    private static bool Run(TextWriter output, string path, string folder, bool inFull)
    {
        output.WriteLine($"{Path.GetRelativePath(folder, path)}, {new FileInfo(path).Length} bytes");
        CargoDocument document;
        try
        {
            document = CargoDocument.Load(path, StartOf(path));
        }
        catch (ArchiveException damage)
        {
            output.WriteLine($"  refused: {damage.Error}: {damage.Message}");
            output.WriteLine();
            return true;
        }
        Show(output, document, inFull);

        string copy = Path.GetTempFileName();
        try
        {
            document.Save(copy);
            bool identical = File.ReadAllBytes(copy).AsSpan().SequenceEqual(File.ReadAllBytes(path));
            string strings = document.UnicodeStrings ? "Unicode" : "ANSI";
            string result = identical ? "identical byte for byte" : "NOT IDENTICAL";
            output.WriteLine($"  saved again in its own generation ({strings}): {result}");
            output.WriteLine();
            return identical;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static void Show(TextWriter output, CargoDocument document, bool inFull)
    {
        using StringWriter print = new();
        new ManifestPrinter(print, document).Print();
        string[] lines = print.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in inFull ? lines : lines.Take(LinesShown))
            output.WriteLine($"  {line}");
        if (inFull || lines.Length <= LinesShown)
            return;
        string classes = string.Join(", ", document.Schemas.Select(s => $"{s.Key} (schema {s.Value})"));
        output.WriteLine($"  … and {lines.Length - LinesShown} more lines; classes: {classes}");
    }
}
