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
    ArchivableNames archivable,
    FoundConstructions found,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    private readonly Lazy<bool> _knowsRuntime =
        new(() => compilation.GetTypeByMetadataName(RuntimeTypes.Archive) is not null, isThreadSafe: false);

    /// <returns>What was found by the identities of the names, in the order of the source files.</returns>
    public Dictionary<Fingerprint, ConstructionState> Run(Dictionary<Fingerprint, ConstructionState> last)
    {
        Dictionary<Fingerprint, ConstructionState> constructions = new(last.Count);
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        for (int i = 0; i < trees.Length; i++)
        {
            if (!archivable.AreIn(FileWords.Of(trees[i], cancellation)))
                continue;
            SemanticModel? model = null;
            foreach (ConstructionCandidate candidate in FileCode.Of(trees[i], index.Files[i].Context, cancellation).Constructions)
            {
                if (!archivable.IsGeneric(candidate.Generic))
                    continue;
                if (!last.TryGetValue(candidate.Identity, out ConstructionState state) || invalidation.Touches(state.Dependencies))
                    state = Parse(candidate, index.Files[i], model ??= compilation.GetSemanticModel(trees[i]));

                constructions[candidate.Identity] = state;
            }
        }

        return constructions;
    }

    private ConstructionState Parse(ConstructionCandidate candidate, FileSyntax file, SemanticModel model)
    {
        SyntaxNode name = model.SyntaxTree.GetRoot(cancellation)
            .FindNode(new TextSpan(candidate.Start, candidate.Length), getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .First(node => Candidates.IsConstruction(node) && node.Span.Length == candidate.Length);
        HashSet<Dependency> dependencies = DependenciesOf(candidate, file);
        EquatableArray<string> constructions = EquatableArray<string>.Empty;
        if (_knowsRuntime.Value && ConstructionParser.TypeOf(name, model, cancellation) is { } type)
        {
            dependencies.UnionWith(TypeNames.In(type).Select(Dependency.Use));
            constructions = found.Of(type);
        }

        return new ConstructionState(constructions, dependencies.ToEquatableArray());
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
