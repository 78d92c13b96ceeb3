using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Compatibility;

/// <summary><c>ArchiveSchema.txt</c>, the lock file of the wire format.</summary>
/// <param name="Preamble">The comments at its top.</param>
internal sealed record SchemaFile(IReadOnlyList<string> Preamble, IReadOnlyList<SchemaBlock> Blocks, IReadOnlyList<SchemaFault> Faults)
{
    /// <summary>The file's name. Being among the additional files is what asks for the rules.</summary>
    public const string Name = "ArchiveSchema.txt";

    /// <summary>Begins a comment.</summary>
    public const char Comment = '#';

    private static readonly string[] s_newPreamble =
    [
        "# The wire format of this project: what each class, in each of its schemas, and each structure writes.",
        "# The fix of STV0301 and STV0303 writes this file; read its changes as you read those of the code.",
    ];

    /// <summary>Finds the file of a project, or returns null.</summary>
    public static AdditionalText? TryFind(AnalyzerOptions options) => options.AdditionalFiles
        .FirstOrDefault(static file => string.Equals(Path.GetFileName(file.Path), Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The blocks of a class or structure, whatever its type parameters are called.</summary>
    public IEnumerable<SchemaBlock> BlocksOf(string identity) => Blocks.Where(block => block.Key.Identity == identity);

    /// <summary>
    /// The file with these blocks in the place of those that it has for the same classes and schemas, and all blocks in order.
    /// </summary>
    public SchemaFile With(IEnumerable<SchemaBlock> changed)
    {
        SchemaBlock[] newer = [.. changed];
        ILookup<(string, int?), SchemaBlock> replaced = newer.ToLookup(static block => (block.Key.Identity, block.Key.Schema));
        IEnumerable<SchemaBlock> kept = Blocks.Where(block => !replaced.Contains((block.Key.Identity, block.Key.Schema)));
        IEnumerable<SchemaBlock> commented = newer.Select(block => block with { Comments = CommentsOn(block.Key) });
        return this with { Blocks = [.. kept.Concat(commented).OrderBy(static block => block.Key)] };
    }

    /// <summary>The file's text, with a blank line between blocks, so that git merges two that were added.</summary>
    public string ToText(string newLine)
    {
        IReadOnlyList<string> top = Preamble.Count > 0 ? Preamble : s_newPreamble;
        IEnumerable<string> lines = Blocks.SelectMany(static block => block.ToLines().Prepend(""));
        return string.Concat(top.Concat(lines).Select(line => line + newLine));
    }

    private IReadOnlyList<string> CommentsOn(SchemaKey key) =>
        Blocks.FirstOrDefault(block => block.Key.Identity == key.Identity && block.Key.Schema == key.Schema)?.Comments ?? [];
}
