using System.Text.RegularExpressions;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>Takes a program that is written down in one text into its files, which lines such as <c>// File: Order.cs</c> begin.</summary>
internal static partial class ProgramParts
{
    private const string SchemaFile = "ArchiveSchema.txt";
    private const string Library = "Library.cs";

    /// <summary>The source files of a program; a text without such lines is one file.</summary>
    public static string[] Of(string program)
    {
        string[] parts = Heading().Split(program);
        return parts.Length == 1 ? parts : [.. Named(parts).Where(IsSource).Select(static part => part.Text)];
    }

    /// <summary>The file of a program that another generator adds, or null when there is none.</summary>
    public static string? GeneratedOf(string program) => Find(program, IsGenerated);

    /// <summary>The text of the program's <c>ArchiveSchema.txt</c>, or null when it has none.</summary>
    public static string? SchemaOf(string program) => Find(program, static name => name == SchemaFile);

    /// <summary>The source of the library that the program references, or null when it references none.</summary>
    public static string? LibraryOf(string program) => Find(program, static name => name == Library);

    private static string? Find(string program, Func<string, bool> isMeant) => Named(Heading().Split(program))
        .Where(part => isMeant(part.Name))
        .Select(static part => part.Text)
        .SingleOrDefault();

    private static bool IsSource((string Name, string Text) part) => part.Name is not (SchemaFile or Library) && !IsGenerated(part.Name);

    private static bool IsGenerated(string name) => name.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary>What is split at the headings is what stands before the first, then name, text, name, text.</summary>
    private static IEnumerable<(string Name, string Text)> Named(string[] parts) =>
        parts.Skip(1).Chunk(2).Select(static pair => (pair[0], pair[1]));

    [GeneratedRegex("^// File: (.*)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
