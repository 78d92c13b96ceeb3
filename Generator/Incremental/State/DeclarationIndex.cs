using System.Collections.Immutable;
using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>The declarations of all files by their simple names. It never changes; after a keystroke another one is made that shares nearly everything with it.</summary>
internal sealed class DeclarationIndex
{
    // From here on, reading all files anew is not much more.
    private const int ManyFiles = 100;

    private readonly ImmutableDictionary<string, ImmutableArray<Declared<TypeDeclaration>>> _types;
    private readonly ImmutableDictionary<string, ImmutableArray<Declared<ConstantDeclaration>>> _constants;

    private DeclarationIndex(
        IReadOnlyList<FileSyntax> files,
        ImmutableDictionary<string, ImmutableArray<Declared<TypeDeclaration>>> types,
        ImmutableDictionary<string, ImmutableArray<Declared<ConstantDeclaration>>> constants,
        IReadOnlyCollection<string> namespaces)
    {
        Files = files;
        _types = types;
        _constants = constants;
        Namespaces = namespaces;
    }

    public IReadOnlyList<FileSyntax> Files { get; }

    /// <summary>The full names of the namespaces that are declared.</summary>
    public IReadOnlyCollection<string> Namespaces { get; }

    public static DeclarationIndex Of(IReadOnlyList<FileSyntax> files) => new(files, Table(files, TypesOf), Table(files, ConstantsOf), NamespacesOf(files));

    /// <summary>The index of the same project after some of its files changed.</summary>
    public DeclarationIndex With(IReadOnlyList<FileSyntax> files)
    {
        if (ChangedIn(files) is not { } changed)
            return Of(files);
        if (changed.Count == 0)
            return this;
        if (changed.Count > ManyFiles)
            return Of(files);
        bool hasSameNamespaces = changed.All(file => files[file].Namespaces.Equals(Files[file].Namespaces));
        return new DeclarationIndex(
            files,
            Updated(_types, files, changed, TypesOf),
            Updated(_constants, files, changed, ConstantsOf),
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

    public ImmutableArray<Declared<TypeDeclaration>> Types(string name) =>
        _types.TryGetValue(name, out ImmutableArray<Declared<TypeDeclaration>> found) ? found : ImmutableArray<Declared<TypeDeclaration>>.Empty;

    public ImmutableArray<Declared<ConstantDeclaration>> Constants(string name) =>
        _constants.TryGetValue(name, out ImmutableArray<Declared<ConstantDeclaration>> found) ? found : ImmutableArray<Declared<ConstantDeclaration>>.Empty;

    private static HashSet<string> NamespacesOf(IReadOnlyList<FileSyntax> files) => [.. files.SelectMany(static file => file.Namespaces)];

    private static IEnumerable<(string Name, TypeDeclaration Part)> TypesOf(FileSyntax file) => file.Types.Select(static type => (type.Name, type));

    private static IEnumerable<(string Name, ConstantDeclaration Part)> ConstantsOf(FileSyntax file) =>
        file.Types.SelectMany(static type => type.Constants).Select(static constant => (constant.Name, constant));

    private static ImmutableDictionary<string, ImmutableArray<Declared<T>>> Table<T>(IReadOnlyList<FileSyntax> files, Func<FileSyntax, IEnumerable<(string Name, T Part)>> parts)
    {
        Dictionary<string, List<Declared<T>>> table = [];
        for (int i = 0; i < files.Count; i++)
        {
            foreach ((string name, T part) in parts(files[i]))
            {
                if (!table.TryGetValue(name, out List<Declared<T>> list))
                    table.Add(name, list = []);

                list.Add(new Declared<T>(i, part));
            }
        }

        return table.ToImmutableDictionary(static entry => entry.Key, static entry => entry.Value.ToImmutableArray());
    }

    private ImmutableDictionary<string, ImmutableArray<Declared<T>>> Updated<T>(
        ImmutableDictionary<string, ImmutableArray<Declared<T>>> table, IReadOnlyList<FileSyntax> files, IReadOnlyList<int> changed, Func<FileSyntax, IEnumerable<(string Name, T Part)>> parts)
    {
        ImmutableDictionary<string, ImmutableArray<Declared<T>>>.Builder updated = table.ToBuilder();
        foreach (int file in changed)
        {
            foreach (string name in parts(Files[file]).Select(static part => part.Name).Distinct())
            {
                ImmutableArray<Declared<T>> others = updated[name].RemoveAll(declared => declared.File == file);
                if (others.IsEmpty)
                    updated.Remove(name);
                else
                    updated[name] = others;
            }

            foreach ((string name, T part) in parts(files[file]))
                updated[name] = (updated.TryGetValue(name, out ImmutableArray<Declared<T>> others) ? others : ImmutableArray<Declared<T>>.Empty).Add(new Declared<T>(file, part));
        }

        return updated.ToImmutable();
    }
}
