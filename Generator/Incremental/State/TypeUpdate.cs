using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the types that are new or may have changed, and keeps the others.</summary>
internal sealed class TypeUpdate(Compilation compilation, DeclarationIndex index, SharedDependencies common, CancellationToken cancellation)
{
    // From here on, binding the whole project is not much more than binding what is needed of it.
    private const int ManyTypes = 100;
    private const int ManyFiles = 250;

    private readonly Lazy<HashSet<string>> _globalAliases = new(() => [.. index.Files.Where(static file => file.IsEverywhere).SelectMany(static file => file.GlobalAliases)], isThreadSafe: false);

    /// <param name="before">The declarations of the last time; null if there was none.</param>
    /// <returns>The types by name, in the order of the source files.</returns>
    public Dictionary<string, TypeState> Run(Dictionary<string, TypeState> last, DeclarationIndex? before, Invalidation changes)
    {
        List<PendingType> pending = [];
        Dictionary<string, TypeState> types = before is not null && HasCandidatesOf(before)
            ? FindTouched(last, changes, pending)
            : FindCandidates(last, changes, pending);
        foreach (PendingType type in pending)
            type.Walk.FollowMembers([type.Name]);

        if (pending.Count > 0)
            Parse(pending, isAll: last.Count == 0);

        foreach (PendingType type in pending)
            types[type.Key] = new TypeState(type.Name, type.Models.ToEquatableArray(), type.Walk.Dependencies);

        return types;
    }

    /// <summary>Whether every file has the same candidates as before, which is so after nearly all keystrokes.</summary>
    private bool HasCandidatesOf(DeclarationIndex before) => before.ChangedIn(index.Files) is { } changed
        && changed.All(file => Candidates(before.Files[file]).SequenceEqual(Candidates(index.Files[file])));

    private IEnumerable<string> Candidates(FileSyntax file) =>
        file.Types.Where(part => TypeCandidates.IsCandidate(part, file, _globalAliases.Value)).Select(static part => part.Key);

    private Dictionary<string, TypeState> FindTouched(Dictionary<string, TypeState> last, Invalidation changes, List<PendingType> pending)
    {
        foreach (KeyValuePair<string, TypeState> known in last)
        {
            if (known.Value.Dependencies.AreTouchedBy(changes))
                pending.Add(new PendingType(known.Key, known.Value.Name, index));
        }

        foreach (PendingType type in pending)
        {
            type.Parts.AddRange(index.Types(type.Name)
                .Where(declared => declared.Part.Key == type.Key && TypeCandidates.IsCandidate(declared.Part, index.Files[declared.File], _globalAliases.Value))
                .OrderBy(static declared => declared.File)
                .ThenBy(static declared => declared.Part.Start));
        }

        return new Dictionary<string, TypeState>(last);
    }

    private Dictionary<string, TypeState> FindCandidates(Dictionary<string, TypeState> last, Invalidation changes, List<PendingType> pending)
    {
        Dictionary<string, TypeState> types = new(last.Count);
        foreach (PendingType candidate in Candidates())
        {
            if (last.TryGetValue(candidate.Key, out TypeState known) && !known.Dependencies.AreTouchedBy(changes))
            {
                types.Add(candidate.Key, known);
                continue;
            }

            // Keeps the place of the type among the others.
            types.Add(candidate.Key, TypeState.Nothing);
            pending.Add(candidate);
        }

        return types;
    }

    private Dictionary<string, PendingType>.ValueCollection Candidates()
    {
        Dictionary<string, PendingType> candidates = [];
        for (int i = 0; i < index.Files.Count; i++)
        {
            FileSyntax file = index.Files[i];
            foreach (TypeDeclaration part in file.Types)
            {
                if (!TypeCandidates.IsCandidate(part, file, _globalAliases.Value))
                    continue;
                if (!candidates.TryGetValue(part.Key, out PendingType candidate))
                    candidates.Add(part.Key, candidate = new PendingType(part.Key, part.Name, index));

                candidate.Parts.Add(new Declared<TypeDeclaration>(i, part));
            }
        }

        return candidates.Values;
    }

    private void Parse(List<PendingType> pending, bool isAll)
    {
        HashSet<int> files = new(common.Files);
        do
        {
            files.UnionWith(pending.SelectMany(static type => type.Walk.Files));
            bool isWhole = isAll || pending.Count > ManyTypes || files.Count > ManyFiles;
            Compilation source = isWhole ? compilation : PartialCompilation.Of(compilation, index, files);
            SyntaxTree[] trees = [.. compilation.SyntaxTrees];
            bool knowsRuntime = source.GetTypeByMetadataName(RuntimeTypes.Archive) is not null;
            foreach (PendingType type in pending)
                Parse(type, source, trees, knowsRuntime);

            if (isWhole)
                return;
        }
        while (pending.Any(type => !files.IsSupersetOf(type.Walk.Files)));
    }

    private void Parse(PendingType type, Compilation source, SyntaxTree[] trees, bool knowsRuntime)
    {
        type.Models.Clear();
        if (!knowsRuntime)
            return;
        HashSet<string> asked = [];
        foreach (INamedTypeSymbol symbol in type.Parts.Select(part => Symbol(part, source, trees)).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (TypeParser.Parse(symbol, asked, cancellation) is { IsArchivable: true } parsed)
                type.Models.Add(parsed.Type);
        }

        type.Walk.FollowHeaders(asked);
    }

    private INamedTypeSymbol? Symbol(Declared<TypeDeclaration> part, Compilation source, SyntaxTree[] trees)
    {
        SyntaxTree tree = trees[part.File];
        SyntaxNode? declaration = tree.GetRoot(cancellation)
            .FindToken(part.Part.Start)
            .Parent?
            .AncestorsAndSelf()
            .FirstOrDefault(node => node is BaseTypeDeclarationSyntax && node.SpanStart == part.Part.Start);
        return declaration is null ? null : source.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol;
    }

    /// <summary>A type that is to be parsed.</summary>
    private sealed class PendingType(string key, string name, DeclarationIndex index)
    {
        private DependencyWalk? _walk;

        public string Key => key;

        public string Name => name;

        /// <summary>Made only for types that are really parsed.</summary>
        public DependencyWalk Walk => _walk ??= new DependencyWalk(index);

        public List<Declared<TypeDeclaration>> Parts { get; } = [];

        public List<ArchivableType> Models { get; } = [];
    }
}
