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
        return parts.Length == 1
            ? parts
            : [.. Named(parts).Where(static part => part.Name is not (SchemaFile or Library)).Select(static part => part.Text)];
    }

    /// <summary>The text of the program's <c>ArchiveSchema.txt</c>, or null when it has none.</summary>
    public static string? SchemaOf(string program) => Find(program, SchemaFile);

    /// <summary>The source of the library that the program references, or null when it references none.</summary>
    public static string? LibraryOf(string program) => Find(program, Library);

    private static string? Find(string program, string name) => Named(Heading().Split(program))
        .Where(part => part.Name == name)
        .Select(static part => part.Text)
        .SingleOrDefault();

    /// <summary>What is split at the headings is what stands before the first, then name, text, name, text.</summary>
    private static IEnumerable<(string Name, string Text)> Named(string[] parts) =>
        parts.Skip(1).Chunk(2).Select(static pair => (pair[0], pair[1]));

    [GeneratedRegex("^// File: (.*)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
