using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>A project as it was when it was last parsed. It holds nothing of Roslyn.</summary>
/// <param name="Environment">What holds for all files.</param>
/// <param name="Graph">Its files, what they declare, and what depends on what.</param>
/// <param name="Types">By the names in metadata.</param>
/// <param name="Roots">By the identities of the expressions.</param>
/// <param name="Constructions">By the identities of the names.</param>
/// <param name="Nodes">What the names lead to, by the keys of the constructions.</param>
/// <param name="Sound">What the constructions that types have as members are known by to be sound, by their keys.</param>
/// <param name="Shared">What every type depends on.</param>
/// <param name="Runtime">The names under which referenced assemblies bring archives into code.</param>
/// <param name="Archivable">The names of types that may be archivable.</param>
internal sealed record ProjectState(
    Fingerprint Environment,
    DependencyGraph Graph,
    Dictionary<string, TypeState> Types,
    Dictionary<Fingerprint, RootState> Roots,
    Dictionary<Fingerprint, ConstructionState> Constructions,
    Dictionary<string, ConstructionNode> Nodes,
    Dictionary<string, EquatableArray<Dependency>> Sound,
    SharedDependencies Shared,
    RuntimeReach Runtime,
    ArchivableNames Archivable,
    AssemblyModel Model);
