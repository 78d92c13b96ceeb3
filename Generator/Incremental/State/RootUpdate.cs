using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the expressions that are new or may mean something else now, and keeps the others.</summary>
internal sealed class RootUpdate(
    Compilation compilation,
    DependencyGraph graph,
    RuntimeReach runtime,
    FoundConstructions constructions,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    // Binding a few is not more than finding out whether they can be calls of archives.
    private const int ManyRoots = 20;

    private readonly List<(int File, RootCandidate Candidate, EquatableArray<Dependency> Dependencies)> _pending = [];

    /// <returns>The roots by the identities of their expressions, in the order of the source files.</returns>
    public Dictionary<Fingerprint, RootState> Run(Dictionary<Fingerprint, RootState> last)
    {
        Dictionary<Fingerprint, RootState> roots = new(last.Count);
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        for (int i = 0; i < trees.Length; i++)
        {
            if (FileWords.Of(trees[i], cancellation).MayHaveRoots)
                FindIn(i, trees[i], last, roots);
        }

        ArchiveReach? reach = _pending.Count > ManyRoots ? new ArchiveReach(graph, runtime) : null;
        SemanticModel? model = null;
        foreach ((int file, RootCandidate candidate, EquatableArray<Dependency> dependencies) in _pending)
        {
            if (reach is not null && !reach.Includes(dependencies))
                continue;
            if (model?.SyntaxTree != trees[file])
                model = compilation.GetSemanticModel(trees[file]);

            roots[candidate.Identity] = Parse(candidate, dependencies, model);
        }

        return roots;
    }

    private void FindIn(int file, SyntaxTree tree, Dictionary<Fingerprint, RootState> last, Dictionary<Fingerprint, RootState> roots)
    {
        FileSyntax syntax = graph.Index.Files[file];
        EquatableArray<string>? names = null;
        EquatableArray<Dependency> dependencies = EquatableArray<Dependency>.Empty;
        foreach (RootCandidate candidate in FileCode.Of(tree, syntax.Context, cancellation).Roots)
        {
            if (last.TryGetValue(candidate.Identity, out RootState root) && !root.IsTouchedBy(invalidation))
            {
                roots[candidate.Identity] = root;
                continue;
            }

            // Those of one member depend on the same.
            if (names is not { } known || !known.Equals(candidate.Names))
                dependencies = DependenciesOf(candidate, syntax);
            names = candidate.Names;
            _pending.Add((file, candidate, dependencies));

            // Keeps the place of the root among the others.
            roots[candidate.Identity] = RootState.Nothing(dependencies);
        }
    }

    private RootState Parse(RootCandidate candidate, EquatableArray<Dependency> dependencies, SemanticModel model)
    {
        SyntaxNode expression = model.SyntaxTree.GetRoot(cancellation)
            .FindNode(new TextSpan(candidate.Start, candidate.Length), getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .First(node => Candidates.IsRoot(node) && node.Span.Length == candidate.Length);
        if (RootParser.TypeOf(expression, model, cancellation) is not { } type)
            return RootState.Nothing(dependencies);
        EquatableArray<Dependency> ofType = TypeNames.In(type).Distinct().Select(Dependency.Use).ToEquatableArray();
        return new RootState(
            RootParser.Parse(expression, model, cancellation)?.Root,
            constructions.Of(type),
            dependencies,
            ofType);
    }

    /// <summary>
    /// What the type of the expression may follow from: from types and members that the code names, from what their signatures name, and
    /// from what code uses of all these without naming it.
    /// </summary>
    private static EquatableArray<Dependency> DependenciesOf(RootCandidate candidate, FileSyntax file)
    {
        HashSet<Dependency> dependencies = [Dependency.Signature(MemberNames.UnnamedExtension)];
        dependencies.UnionWith(candidate.Names.Select(Dependency.Code));
        dependencies.UnionWith(candidate.Names.Select(Dependency.Signature));
        dependencies.UnionWith(candidate.Names.Select(Dependency.Constant));
        dependencies.UnionWith(file.UsingNames.Select(Dependency.Code));
        return dependencies.ToEquatableArray();
    }
}
