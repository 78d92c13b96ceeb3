using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Parses types: many of them in the whole compilation, few in one of just the files that have what they depend on.</summary>
internal sealed class PendingTypeParser(
    Compilation compilation,
    DependencyGraph graph,
    SharedDependencies shared,
    SoundConstructions sound,
    CancellationToken cancellation)
{
    // From here on, binding the whole project is not much more than binding what is needed of it.
    private const int ManyTypes = 100;
    private const int ManyFiles = 250;

    private static readonly HashSet<string> s_known = [.. WellKnownTypes.All.Select(static type => type.Name)];

    private readonly SyntaxTree[] _trees = [.. compilation.SyntaxTrees];

    /// <summary>Parses all types of a project.</summary>
    public void ParseAll(List<PendingType> pending)
    {
        Parse(pending, compilation);
        sound.Add(ConstructionGraph.Of(compilation));
    }

    public void Parse(List<PendingType> pending)
    {
        if (pending.Count > ManyTypes)
        {
            ParseAll(pending);
            return;
        }

        DependencyWalk walk = new(graph, throughConstructions: false);
        walk.Follow(pending.Select(static type => Dependency.Lineage(type.Name)));
        HashSet<int> files = [.. shared.Files];
        ConstructionGraph constructions;
        do
        {
            files.UnionWith(walk.Files);
            if (files.Count > ManyFiles)
            {
                ParseAll(pending);
                return;
            }

            Compilation part = PartialCompilation.Of(compilation, graph.Index, files);
            constructions = ConstructionGraph.Of(part);
            constructions.Known = sound.Has;
            Parse(pending, part);
            if (constructions.Taken > 0)
                walk.GoThroughConstructions();
            walk.Follow(pending.SelectMany(static type => type.Asked).Select(Dependency.Header));
        }
        while (!files.IsSupersetOf(walk.Files));

        sound.Add(constructions);
    }

    private void Parse(List<PendingType> pending, Compilation source)
    {
        bool knowsRuntime = source.GetTypeByMetadataName(RuntimeTypes.Archive) is not null;
        foreach (PendingType type in pending)
        {
            type.Models.Clear();
            type.Refused.Clear();
            type.Leading = null;
            if (knowsRuntime)
                Parse(type, source);
        }
    }

    private void Parse(PendingType type, Compilation source)
    {
        INamedTypeSymbol[] symbols =
        [
            .. type.Declarations
                .Select(declared => Symbol(declared, source))
                .OfType<INamedTypeSymbol>()
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default),
        ];
        foreach (INamedTypeSymbol symbol in symbols)
        {
            ParsedType? parsed = TypeParser.Parse(symbol, type.Asked, cancellation);
            if (parsed is { IsArchivable: true })
                type.Models.Add(parsed.Type);
            else if (parsed is { Refused: { } refused })
                type.Refused.Add(refused);

            type.Leading = symbols.Length == 1 ? parsed?.Leading : null;
        }

        // All types depend on these.
        type.Asked.ExceptWith(s_known);
    }

    private INamedTypeSymbol? Symbol(DeclaredType type, Compilation source)
    {
        SyntaxTree tree = _trees[type.File];
        SyntaxNode? declaration = tree.GetRoot(cancellation)
            .FindToken(type.Declaration.Start)
            .Parent?
            .AncestorsAndSelf()
            .FirstOrDefault(node => node is BaseTypeDeclarationSyntax && node.SpanStart == type.Declaration.Start);
        return declaration is null ? null : source.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol;
    }
}
