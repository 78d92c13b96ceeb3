using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>A declaration of a type and the index of its file.</summary>
internal readonly record struct DeclaredType(int File, TypeDeclaration Declaration);
