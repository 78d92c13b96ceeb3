using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses the names of constructions that are new or may mean something else now, and keeps the others.</summary>
internal sealed class ConstructionUpdate(
    Compilation compilation,
    DeclarationIndex index,
    EquatableArray<string> referenced,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    private readonly HashSet<string> _referenced = [.. referenced];
    private readonly Lazy<bool> _knowsRuntime =
        new(() => compilation.GetTypeByMetadataName(RuntimeTypes.Archive) is not null, isThreadSafe: false);

    /// <returns>What was found by the identities of the names, in the order of the source files.</returns>
    public Dictionary<Fingerprint, ConstructionState> Run(Dictionary<Fingerprint, ConstructionState> last)
    {
        Dictionary<Fingerprint, ConstructionState> constructions = new(last.Count);
        for (int i = 0; i < index.Files.Count; i++)
        {
            SemanticModel? model = null;
            foreach (ConstructionCandidate candidate in index.Files[i].Constructions)
            {
                if (!IsGenericType(candidate.Generic))
                    continue;
                if (!last.TryGetValue(candidate.Identity, out ConstructionState state) || invalidation.Touches(state.Dependencies))
                    state = Parse(candidate, index.Files[i], model ??= compilation.GetSemanticModel(compilation.SyntaxTrees.ElementAt(i)));

                constructions[candidate.Identity] = state;
            }
        }

        return constructions;
    }

    /// <summary>Whether a type that may be archivable has the name; others have no constructions of interest.</summary>
    private bool IsGenericType(string name)
    {
        if (_referenced.Contains(name))
            return true;
        foreach (DeclaredType type in index.Types(name))
        {
            if (type.Declaration.IsGeneric)
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
        HashSet<Dependency> dependencies = DependenciesOf(candidate, file);
        EquatableArray<Construction> found = EquatableArray<Construction>.Empty;
        if (_knowsRuntime.Value && ConstructionParser.TypeOf(name, model, cancellation) is { } type)
        {
            dependencies.UnionWith(TypeNames.In(type).Select(Dependency.Use));
            found = ConstructionParser.Parse(type, compilation, cancellation);
        }

        return new ConstructionState(found, dependencies.ToEquatableArray());
    }

    /// <summary>What the name means: a type, or in an expression a method or another member.</summary>
    private static HashSet<Dependency> DependenciesOf(ConstructionCandidate candidate, FileSyntax file)
    {
        HashSet<Dependency> dependencies = [Dependency.Signature(candidate.Generic)];
        dependencies.UnionWith(candidate.Names.Select(Dependency.Header));
        dependencies.UnionWith(file.UsingNames.Select(Dependency.Header));
        return dependencies;
    }
}
