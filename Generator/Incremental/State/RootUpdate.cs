using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the expressions that are new or may mean something else now, and keeps the others.</summary>
internal sealed class RootUpdate(Compilation compilation, DeclarationIndex index, Invalidation invalidation, CancellationToken cancellation)
{
    /// <returns>The roots by the identities of their expressions, in the order of the source files.</returns>
    public Dictionary<Fingerprint, RootState> Run(Dictionary<Fingerprint, RootState> last)
    {
        Dictionary<Fingerprint, RootState> roots = new(last.Count);
        for (int i = 0; i < index.Files.Count; i++)
        {
            SemanticModel? model = null;
            foreach (RootCandidate candidate in index.Files[i].Roots)
            {
                if (!last.TryGetValue(candidate.Identity, out RootState root) || invalidation.Touches(root.Dependencies))
                    root = Parse(candidate, index.Files[i], model ??= compilation.GetSemanticModel(compilation.SyntaxTrees.ElementAt(i)));

                roots[candidate.Identity] = root;
            }
        }

        return roots;
    }

    private RootState Parse(RootCandidate candidate, FileSyntax file, SemanticModel model)
    {
        SyntaxNode expression = model.SyntaxTree.GetRoot(cancellation)
            .FindNode(new TextSpan(candidate.Start, candidate.Length), getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .First(node => Candidates.IsRoot(node) && node.Span.Length == candidate.Length);
        HashSet<Dependency> dependencies = DependenciesOf(candidate, file);
        EquatableArray<Construction> constructions = EquatableArray<Construction>.Empty;
        if (RootParser.TypeOf(expression, model, cancellation) is { } type)
        {
            dependencies.UnionWith(TypeNames.In(type).Select(Dependency.Use));
            constructions = ConstructionParser.Parse(type, compilation, cancellation);
        }

        return new RootState(RootParser.Parse(expression, model, cancellation)?.Root, constructions, dependencies.ToEquatableArray());
    }

    /// <summary>
    /// What the type of the expression may follow from: from types and members that the code names, from what their signatures name, and
    /// from what code uses of all these without naming it.
    /// </summary>
    private static HashSet<Dependency> DependenciesOf(RootCandidate candidate, FileSyntax file)
    {
        HashSet<Dependency> dependencies = [Dependency.Signature(MemberNames.UnnamedExtension)];
        dependencies.UnionWith(candidate.Names.Select(Dependency.Code));
        dependencies.UnionWith(candidate.Names.Select(Dependency.Signature));
        dependencies.UnionWith(candidate.Names.Select(Dependency.Constant));
        dependencies.UnionWith(file.UsingNames.Select(Dependency.Code));
        return dependencies;
    }
}
