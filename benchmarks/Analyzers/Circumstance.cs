using System.Collections.Immutable;

namespace Stevedore.Analyzers.Benchmarks;

/// <summary>How code that does not use archives may come to be analyzed.</summary>
/// <param name="Description">What is printed of it.</param>
/// <param name="ReferencesRuntime">The project references the runtime.</param>
/// <param name="Companion">A further file of the project, which does use archives; null for none.</param>
internal sealed record Circumstance(string Description, bool ReferencesRuntime, string? Companion)
{
    /// <summary>Gets all of them.</summary>
    public static ImmutableArray<Circumstance> All { get; } =
    [
        new("without a reference to the runtime", false, null),
        new("with a reference to the runtime", true, null),
        new("beside a file that uses archives", true, Storekeeper),
    ];

    private const string Storekeeper = """
        using System.IO;
        using Stevedore;

        internal static class Storekeeper
        {
            public static void Store(Stream stream, string name, int count)
            {
                using Archive archive = new(stream, ArchiveMode.Store);
                archive.Write(name);
                archive.Write(count);
            }

            public static (string Name, int Count) Load(Stream stream)
            {
                using Archive archive = new(stream, ArchiveMode.Load);
                return (archive.ReadString(), archive.ReadInt32());
            }
        }
        """;
}
