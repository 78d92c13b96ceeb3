using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>The state of a project when it was last parsed. It holds nothing of Roslyn.</summary>
/// <param name="Index">Its files and what they declare.</param>
/// <param name="Types">By the names in metadata.</param>
/// <param name="Roots">By the identities of the expressions.</param>
/// <param name="Constructions">By the identities of the names.</param>
/// <param name="Common">What everything depends on.</param>
/// <param name="ReferencedGenerics">The names of generic types in referenced assemblies.</param>
internal sealed record ProjectState(
    Fingerprint Environment,
    DeclarationIndex Index,
    Dictionary<string, TypeState> Types,
    Dictionary<Fingerprint, RootState> Roots,
    Dictionary<Fingerprint, ConstructionState> Constructions,
    SharedDependencies Common,
    EquatableArray<string> ReferencedGenerics,
    AssemblyModel Model);
