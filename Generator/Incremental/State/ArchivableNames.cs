using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// The names of types that may be archivable, by what stands before their members: by the attribute, or by naming another one there. What
/// has none of them for a base or an interface has no archivable constructions, and no use of it is looked at.
/// </summary>
internal sealed class ArchivableNames
{
    // A structure that is its elements is a value though it is not archivable itself.
    private static readonly string[] s_always = ["IArchivable", "IRuntimeObject", "InlineArray", "InlineArrayAttribute"];

    private readonly HashSet<string> _generics;

    private ArchivableNames(HashSet<string> generics) => _generics = generics;

    public static ArchivableNames Of(DependencyGraph graph, RuntimeReach reach)
    {
        Queue<string> open = new();
        HashSet<string> met = [];
        foreach (string name in s_always.Concat(reach.Archivables).Concat(graph.GlobalAliases).Concat(Candidates(graph)))
            Meet(name);

        Dictionary<string, List<string>> heirs = Heirs(graph);
        while (open.Count > 0)
        {
            if (!heirs.TryGetValue(open.Dequeue(), out List<string> names))
                continue;
            foreach (string name in names)
                Meet(name);
        }

        HashSet<string> generics = [.. reach.Generics];
        foreach (TypeDeclaration type in graph.Index.Files.SelectMany(static file => file.Types))
        {
            if (!type.IsGeneric || !met.Contains(type.Name))
                continue;
            generics.Add(type.Name);
            foreach (string container in type.Containers)
                generics.Add(container);
        }

        return new ArchivableNames(generics);

        void Meet(string name)
        {
            if (met.Add(name))
                open.Enqueue(name);
        }
    }

    /// <summary>Whether a type that may be archivable has the name, or contains one, and is generic.</summary>
    public bool IsGeneric(string name) => _generics.Contains(name);

    /// <summary>Whether the words of a file have one of the names where there may be type arguments.</summary>
    public bool AreIn(FileWords words)
    {
        if (_generics.Count == 0)
            return false;
        foreach (string word in words.Generics)
        {
            if (_generics.Contains(word))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Candidates(DependencyGraph graph) => graph.Index.Files
        .SelectMany(file => TypeCandidates.In(file, graph.GlobalAliases))
        .Select(static type => type.Name);

    /// <summary>The types that name a type before their members, by its name.</summary>
    private static Dictionary<string, List<string>> Heirs(DependencyGraph graph)
    {
        Dictionary<string, List<string>> heirs = [];
        foreach (FileSyntax file in graph.Index.Files)
        {
            foreach (TypeDeclaration type in file.Types)
            {
                Add(type.HeaderNames, type.Name);
                if (file.Aliases.Any(alias => type.HeaderNames.Contains(alias)))
                    Add(file.UsingNames, type.Name);
            }
        }

        return heirs;

        void Add(EquatableArray<string> names, string heir)
        {
            foreach (string name in names)
            {
                if (!heirs.TryGetValue(name, out List<string> known))
                    heirs.Add(name, known = []);

                known.Add(heir);
            }
        }
    }
}
