using System.Collections.Immutable;
using Stevedore.Generator.Incremental.Syntax;
using TypeTable = System.Collections.Immutable.ImmutableDictionary<
    string, System.Collections.Immutable.ImmutableArray<Stevedore.Generator.Incremental.State.DeclaredType>>;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// The declarations of all files by their simple names. It never changes; after a keystroke another one is made that shares nearly
/// everything with it.
/// </summary>
internal sealed class DeclarationIndex
{
    // From here on, reading all files anew is not much more.
    private const int ManyFiles = 100;

    private readonly TypeTable _types;
    private readonly TypeTable _constants;

    private DeclarationIndex(IReadOnlyList<FileSyntax> files, TypeTable types, TypeTable constants, IReadOnlyCollection<string> namespaces)
    {
        Files = files;
        _types = types;
        _constants = constants;
        Namespaces = namespaces;
    }

    public IReadOnlyList<FileSyntax> Files { get; }

    /// <summary>The full names of the namespaces that are declared.</summary>
    public IReadOnlyCollection<string> Namespaces { get; }

    public static DeclarationIndex Of(IReadOnlyList<FileSyntax> files) =>
        new(files, Table(files, NamesOfTypes), Table(files, NamesOfConstants), NamespacesOf(files));

    /// <summary>The index of the same project after some of its files changed.</summary>
    public DeclarationIndex With(IReadOnlyList<FileSyntax> files)
    {
        if (ChangedIn(files) is not { Count: <= ManyFiles } changed)
            return Of(files);
        if (changed.Count == 0)
            return this;
        bool hasSameNamespaces = changed.All(file => files[file].Namespaces.Equals(Files[file].Namespaces));
        return new DeclarationIndex(
            files,
            Updated(_types, files, changed, NamesOfTypes),
            Updated(_constants, files, changed, NamesOfConstants),
            hasSameNamespaces ? Namespaces : NamespacesOf(files));
    }

    /// <summary>The files that are other ones among these; null when some came or went, so that all may have moved.</summary>
    public IReadOnlyList<int>? ChangedIn(IReadOnlyList<FileSyntax> files)
    {
        if (files.Count != Files.Count)
            return null;
        List<int> changed = [];
        for (int i = 0; i < files.Count; i++)
        {
            if (!ReferenceEquals(files[i], Files[i]))
                changed.Add(i);
        }

        return changed;
    }

    public ImmutableArray<DeclaredType> Types(string name) => Find(_types, name);

    /// <summary>The declarations that have a constant of the name.</summary>
    public ImmutableArray<DeclaredType> TypesWithConstant(string name) => Find(_constants, name);

    private static ImmutableArray<DeclaredType> Find(TypeTable table, string name) =>
        table.TryGetValue(name, out ImmutableArray<DeclaredType> found) ? found : ImmutableArray<DeclaredType>.Empty;

    private static HashSet<string> NamespacesOf(IReadOnlyList<FileSyntax> files) => [.. files.SelectMany(static file => file.Namespaces)];

    private static IEnumerable<string> NamesOfTypes(TypeDeclaration type) => [type.Name];

    private static IEnumerable<string> NamesOfConstants(TypeDeclaration type) => type.Constants.Select(static constant => constant.Name);

    private static TypeTable Table(IReadOnlyList<FileSyntax> files, Func<TypeDeclaration, IEnumerable<string>> names)
    {
        Dictionary<string, List<DeclaredType>> table = [];
        for (int i = 0; i < files.Count; i++)
        {
            foreach ((string name, TypeDeclaration type) in Entries(files[i], names))
            {
                if (!table.TryGetValue(name, out List<DeclaredType> list))
                    table.Add(name, list = []);

                list.Add(new DeclaredType(i, type));
            }
        }

        return table.ToImmutableDictionary(static entry => entry.Key, static entry => entry.Value.ToImmutableArray());
    }

    private TypeTable Updated(
        TypeTable table,
        IReadOnlyList<FileSyntax> files,
        IReadOnlyList<int> changed,
        Func<TypeDeclaration, IEnumerable<string>> names)
    {
        TypeTable.Builder updated = table.ToBuilder();
        foreach (int file in changed)
        {
            foreach (string name in Entries(Files[file], names).Select(static entry => entry.Name).Distinct())
            {
                ImmutableArray<DeclaredType> others = updated[name].RemoveAll(declared => declared.File == file);
                if (others.IsEmpty)
                    updated.Remove(name);
                else
                    updated[name] = others;
            }

            foreach ((string name, TypeDeclaration type) in Entries(files[file], names))
            {
                ImmutableArray<DeclaredType> others = updated.TryGetValue(name, out ImmutableArray<DeclaredType> known)
                    ? known
                    : ImmutableArray<DeclaredType>.Empty;
                updated[name] = others.Add(new DeclaredType(file, type));
            }
        }

        return updated.ToImmutable();
    }

    private static IEnumerable<(string Name, TypeDeclaration Type)> Entries(
        FileSyntax file,
        Func<TypeDeclaration, IEnumerable<string>> names) => file.Types.SelectMany(type => names(type).Select(name => (name, type)));
}
