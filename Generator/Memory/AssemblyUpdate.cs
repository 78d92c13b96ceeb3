using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Survey;

namespace Stevedore.Generator.Memory;

/// <summary>One parsing of a project, of all of it or of what changed.</summary>
internal sealed class AssemblyUpdate(Compilation compilation, Lazy<DeclarationIndex> index, IReadOnlyList<FileSurvey> files, CancellationToken cancellation)
{
    /// <summary>What concerns every type: global using directives, attributes of the assembly, and the names that generated code mentions by itself.</summary>
    private readonly Lazy<DependencyWalk> _common = new(() => WalkCommon(index.Value), isThreadSafe: false);

    public Remembered ParseAll(Fingerprint circumstances)
    {
        var nothing = new Remembered(
            circumstances,
            files,
            [],
            [],
            _common.Value.Dependencies,
            new AssemblyModel(
                compilation.AssemblyName ?? "",
                EquatableArray<ArchivableType>.Empty,
                EquatableArray<Root>.Empty,
                ReferencedRegistries.Find(compilation, cancellation),
                Formatters.Find(compilation)));
        return Parse(nothing, ChangedNames.None);
    }

    public Remembered ParseChanged(Remembered last, ChangedNames changes) => changes.IsEmpty
        ? ParseRoots(last with { Files = files }, changes)
        : Parse(last with { Files = files, Common = _common.Value.Dependencies }, changes);

    private Remembered Parse(Remembered last, ChangedNames changes)
    {
        Dictionary<string, RememberedType> types = new TypeUpdate(compilation, index.Value, _common.Value, cancellation).Run(last.Types, changes);
        EquatableArray<ArchivableType> models = types.Values.SelectMany(static type => type.Models).ToEquatableArray();
        return ParseRoots(last with { Types = types, Model = last.Model with { Types = models } }, changes);
    }

    private Remembered ParseRoots(Remembered last, ChangedNames changes)
    {
        Dictionary<Fingerprint, RememberedRoot> roots = new RootUpdate(compilation, index, files, cancellation).Run(last.Roots, changes);
        AssemblyModel model = last.Model with { Roots = roots.Values.Select(static root => root.Root).OfType<Root>().ToEquatableArray() };
        return last with { Roots = roots, Model = model.Equals(last.Model) ? last.Model : model };
    }

    private static DependencyWalk WalkCommon(DeclarationIndex index)
    {
        var walk = new DependencyWalk(index);
        walk.FollowHeaders(Vocabulary.Words.Select(static word => word.Name));
        foreach (FileSurvey file in index.Files)
        {
            walk.FollowHeaders(file.GlobalUsingNames);
            walk.FollowAttributes(file.AssemblyAttributeNames);
        }

        return walk;
    }
}
