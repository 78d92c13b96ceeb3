using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>One parsing of a project, of all of it or of what changed.</summary>
internal sealed class ProjectUpdate(Compilation compilation, DeclarationIndex index, CancellationToken cancellation)
{
    public ProjectState ParseAll(Fingerprint environment)
    {
        ProjectState nothing = new(
            environment,
            index,
            [],
            [],
            [],
            SharedDependencies.Of(index),
            ReferencedGenerics.Find(compilation, cancellation),
            new AssemblyModel(
                compilation.AssemblyName ?? "",
                EquatableArray<ArchivableType>.Empty,
                EquatableArray<Root>.Empty,
                EquatableArray<Construction>.Empty,
                ReferencedRegistries.Find(compilation, cancellation),
                Formatters.Find(compilation)));
        return ParseTypes(nothing, before: null, Invalidation.None);
    }

    public ProjectState ParseChanged(ProjectState last, Invalidation changes)
    {
        ProjectState now = last with { Index = index, Common = last.Common.In(index) };
        return changes.IsEmpty && index.Files.Count == last.Index.Files.Count ? ParseCode(now, changes) : ParseTypes(now, last.Index, changes);
    }

    private ProjectState ParseTypes(ProjectState last, DeclarationIndex? before, Invalidation changes)
    {
        Dictionary<string, TypeState> types = new TypeUpdate(compilation, index, last.Common, cancellation).Run(last.Types, before, changes);
        EquatableArray<ArchivableType> models = types.Values.SelectMany(static type => type.Models).ToEquatableArray();
        return ParseCode(last with { Types = types, Model = last.Model with { Types = models } }, changes);
    }

    private ProjectState ParseCode(ProjectState last, Invalidation changes)
    {
        Dictionary<Fingerprint, RootState> roots = new RootUpdate(compilation, index, cancellation).Run(last.Roots, changes);
        Dictionary<Fingerprint, ConstructionState> constructions =
            new ConstructionUpdate(compilation, index, last.ReferencedGenerics, cancellation).Run(last.Constructions, changes);
        AssemblyModel model = last.Model with
        {
            Roots = roots.Values.Select(static root => root.Root).OfType<Root>().ToEquatableArray(),
            Constructions = constructions.Values.SelectMany(static name => name.Found)
                .Concat(roots.Values.SelectMany(static root => root.Constructions))
                .Distinct()
                .ToEquatableArray(),
        };
        return last with { Roots = roots, Constructions = constructions, Model = model.Equals(last.Model) ? last.Model : model };
    }
}
