using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Survey;

namespace Stevedore.Generator.Memory;

/// <summary>Parses the types that are new or may have changed, and keeps the others.</summary>
internal sealed class TypeUpdate(Compilation compilation, DeclarationIndex index, CommonGround common, CancellationToken cancellation)
{
    // From here on, binding the whole project is not much more than binding what is needed of it.
    private const int ManyTypes = 100;
    private const int ManyFiles = 250;

    /// <returns>The types by name, in the order of the source files.</returns>
    public Dictionary<string, RememberedType> Run(Dictionary<string, RememberedType> last, ChangedNames changes)
    {
        var types = new Dictionary<string, RememberedType>(last.Count);
        var pending = new List<PendingType>();
        foreach (PendingType candidate in Candidates())
        {
            if (last.TryGetValue(candidate.Key, out RememberedType known) && !known.Dependencies.AreTouchedBy(changes))
            {
                types.Add(candidate.Key, known);
                continue;
            }

            // Keeps the place of the type among the others.
            types.Add(candidate.Key, RememberedType.Nothing);
            pending.Add(candidate);
        }

        foreach (PendingType type in pending)
            type.Walk.FollowMembers([type.Name]);

        if (pending.Count > 0)
            Parse(pending, isAll: last.Count == 0);

        foreach (PendingType type in pending)
            types[type.Key] = new RememberedType(type.Models.ToEquatableArray(), type.Walk.Dependencies);

        return types;
    }

    private Dictionary<string, PendingType>.ValueCollection Candidates()
    {
        var globalAliases = new HashSet<string>(index.Files.SelectMany(static file => file.GlobalAliases));
        var candidates = new Dictionary<string, PendingType>();
        for (int i = 0; i < index.Files.Count; i++)
        {
            FileSurvey file = index.Files[i];
            foreach (TypePart part in file.Types)
            {
                if (!TypeCandidates.IsCandidate(part, file, globalAliases))
                    continue;

                if (!candidates.TryGetValue(part.Key, out PendingType candidate))
                    candidates.Add(part.Key, candidate = new PendingType(part.Key, part.Name, index));

                candidate.Parts.Add(new Declared<TypePart>(i, part));
            }
        }

        return candidates.Values;
    }

    private void Parse(List<PendingType> pending, bool isAll)
    {
        var files = new HashSet<int>(common.Files);
        do
        {
            files.UnionWith(pending.SelectMany(static type => type.Walk.Files));
            bool isWhole = isAll || pending.Count > ManyTypes || files.Count > ManyFiles;
            Compilation source = isWhole ? compilation : Slice.Of(compilation, index, files);
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

        var asked = new HashSet<string>();
        foreach (INamedTypeSymbol symbol in type.Parts.Select(part => Symbol(part, source, trees)).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (TypeParser.Parse(symbol, asked, cancellation) is { IsArchivable: true } parsed)
                type.Models.Add(parsed.Type);
        }

        type.Walk.FollowHeaders(asked);
    }

    private INamedTypeSymbol? Symbol(Declared<TypePart> part, Compilation source, SyntaxTree[] trees)
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

        public List<Declared<TypePart>> Parts { get; } = [];

        public List<ArchivableType> Models { get; } = [];
    }
}
