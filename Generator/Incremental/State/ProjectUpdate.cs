using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>One parsing of a project, of all of it or of what changed.</summary>
internal sealed class ProjectUpdate(
    Compilation compilation,
    DependencyGraph graph,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    public ProjectState ParseAll(Fingerprint environment)
    {
        RuntimeReach runtime = ReferencedTypes.Find(compilation, cancellation);
        ProjectState nothing = new(
            environment,
            graph,
            [],
            [],
            [],
            [],
            [],
            SharedDependencies.Of(graph),
            runtime,
            ArchivableNames.Of(graph, runtime),
            AssemblyModel.Empty(compilation.AssemblyName ?? "") with
            {
                Referenced = ReferencedRegistries.Find(compilation, cancellation),
                Formatters = Formatters.Find(compilation),
                Foreign = ForeignTypes.Find(compilation, cancellation),
            });
        return ParseTypes(nothing, before: null);
    }

    public ProjectState ParseChanged(ProjectState last)
    {
        DeclarationIndex before = last.Graph.Index;
        bool hasSameGenerics = graph.Index.Files.Count == before.Files.Count
            && !invalidation.TouchesHeadersOfGenerics(before)
            && !invalidation.TouchesHeadersOfGenerics(graph.Index);
        ProjectState now = last with
        {
            Graph = graph,
            Shared = last.Shared.In(graph),
            Archivable = hasSameGenerics ? last.Archivable : ArchivableNames.Of(graph, last.Runtime),
        };
        return invalidation.IsEmpty && graph.Index.Files.Count == before.Files.Count ? ParseCode(now) : ParseTypes(now, before);
    }

    private ProjectState ParseTypes(ProjectState last, DeclarationIndex? before)
    {
        SoundConstructions sound = new(last.Sound, invalidation);
        TypeUpdate update = new(compilation, graph, last.Shared, sound, invalidation, cancellation);
        Dictionary<string, TypeState> types = update.Run(last.Types, before);
        EquatableArray<ArchivableType> models = types.Values.SelectMany(static type => type.Models).ToEquatableArray();
        EquatableArray<RefusedType> refused = types.Values.SelectMany(static type => type.Refused).ToEquatableArray();
        return ParseCode(last with { Types = types, Sound = sound.All(), Model = last.Model with { Types = models, Refused = refused } });
    }

    private ProjectState ParseCode(ProjectState last)
    {
        FoundConstructions found = new(compilation, last.Nodes, invalidation, cancellation);
        RootUpdate roots = new(compilation, graph, last.Runtime, found, invalidation, cancellation);
        ConstructionUpdate constructions = new(compilation, graph.Index, last.Archivable, found, invalidation, cancellation);
        ProjectState now = last with { Roots = roots.Run(last.Roots), Constructions = constructions.Run(last.Constructions) };
        Dictionary<string, ConstructionNode> nodes = found.Closure(
            now.Constructions.Values.SelectMany(static name => name.Found)
                .Concat(now.Roots.Values.SelectMany(static root => root.Constructions)));
        AssemblyModel model = now.Model with
        {
            Roots = now.Roots.Values.Select(static root => root.Root).OfType<Root>().ToEquatableArray(),
            Constructions = nodes.Values.Select(static node => node.Needs).OfType<Construction>().Distinct().ToEquatableArray(),
        };
        return now with { Nodes = nodes, Model = model.Equals(now.Model) ? now.Model : model };
    }
}
