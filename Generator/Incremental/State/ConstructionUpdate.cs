using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the names of constructions that are new or may mean something else now, and keeps the others.</summary>
internal sealed class ConstructionUpdate(Compilation compilation, DeclarationIndex index, EquatableArray<string> referenced, CancellationToken cancellation)
{
    private readonly HashSet<string> _referenced = [.. referenced];
    private readonly Lazy<bool> _knowsRuntime = new(() => compilation.GetTypeByMetadataName(RuntimeTypes.Archive) is not null, isThreadSafe: false);

    /// <returns>What was found by the identities of the names, in the order of the source files.</returns>
    public Dictionary<Fingerprint, ConstructionState> Run(Dictionary<Fingerprint, ConstructionState> last, Invalidation changes)
    {
        Dictionary<Fingerprint, ConstructionState> constructions = new(last.Count);
        for (int i = 0; i < index.Files.Count; i++)
        {
            SemanticModel? model = null;
            foreach (ConstructionCandidate candidate in index.Files[i].Constructions)
            {
                if (!IsGenericType(candidate.Generic))
                    continue;
                bool isKnown = last.TryGetValue(candidate.Identity, out ConstructionState construction) && !construction.IsTouchedBy(changes);
                constructions[candidate.Identity] = isKnown
                    ? construction
                    : Parse(candidate, index.Files[i], model ??= compilation.GetSemanticModel(compilation.SyntaxTrees.ElementAt(i)));
            }
        }

        return constructions;
    }

    /// <summary>Whether a type that may be archivable has the name; others have no constructions of interest.</summary>
    private bool IsGenericType(string name)
    {
        if (_referenced.Contains(name))
            return true;
        foreach (Declared<TypeDeclaration> type in index.Types(name))
        {
            if (type.Part.IsGeneric)
                return true;
        }

        return false;
    }

    private ConstructionState Parse(ConstructionCandidate candidate, FileSyntax file, SemanticModel model)
    {
        SyntaxNode name = model.SyntaxTree.GetRoot(cancellation)
            .FindNode(new TextSpan(candidate.Start, candidate.Length), getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .First(node => Candidates.IsConstruction(node) && node.Span.Length == candidate.Length);
        DependencyWalk walk = new(index);
        walk.FollowHeaders(candidate.Names);
        walk.FollowHeaders(file.UsingNames);
        EquatableArray<Construction> found = EquatableArray<Construction>.Empty;
        if (_knowsRuntime.Value && ConstructionParser.TypeOf(name, model, cancellation) is { } type)
        {
            walk.FollowMembers(TypeNames.In(type));
            found = ConstructionParser.Parse(type, compilation, cancellation);
        }

        return new ConstructionState(found, candidate.Generic, walk.Dependencies);
    }
}
