using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the expressions that are new or may mean something else now, and keeps the others.</summary>
internal sealed class RootUpdate(Compilation compilation, DeclarationIndex index, CancellationToken cancellation)
{
    /// <returns>The roots by the identities of their expressions, in the order of the source files.</returns>
    public Dictionary<Fingerprint, RootState> Run(Dictionary<Fingerprint, RootState> last, Invalidation changes)
    {
        Dictionary<Fingerprint, RootState> roots = new(last.Count);
        for (int i = 0; i < index.Files.Count; i++)
        {
            SemanticModel? model = null;
            foreach (RootCandidate candidate in index.Files[i].Roots)
            {
                bool isKnown = last.TryGetValue(candidate.Identity, out RootState root) && !root.IsTouchedBy(changes);
                if (!isKnown)
                    root = Parse(candidate, model ??= compilation.GetSemanticModel(compilation.SyntaxTrees.ElementAt(i)));

                roots[candidate.Identity] = root;
            }
        }

        return roots;
    }

    private RootState Parse(RootCandidate candidate, SemanticModel model)
    {
        SyntaxNode expression = model.SyntaxTree.GetRoot(cancellation)
            .FindNode(new TextSpan(candidate.Start, candidate.Length), getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .First(node => Candidates.IsRoot(node) && node.Span.Length == candidate.Length);
        EquatableArray<Construction> constructions = EquatableArray<Construction>.Empty;
        DependencyWalk walk = new(index);
        if (RootParser.TypeOf(expression, model, cancellation) is { } type)
        {
            walk.FollowMembers(TypeNames.In(type));
            constructions = ConstructionParser.Parse(type, compilation, cancellation);
        }

        return new RootState(RootParser.Parse(expression, model, cancellation)?.Root, constructions, candidate.Names, walk.Dependencies);
    }
}
