using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>
/// What a file declares, as far as the file alone says. It is read once for each syntax tree, which never
/// changes, and holds nothing of it.
/// </summary>
/// <param name="Namespaces">The full names of the namespaces that it declares.</param>
/// <param name="Aliases">The names that its using directives give to types.</param>
/// <param name="GlobalAliases">Those that its global using directives give.</param>
/// <param name="UsingNames">The names in its using directives.</param>
/// <param name="GlobalUsings">Its global using directives; <see cref="Fingerprint.None"/> if there are none.</param>
/// <param name="GlobalUsingNames">The names in them.</param>
/// <param name="AssemblyAttributes">Its attributes of the assembly; <see cref="Fingerprint.None"/> if there are none.</param>
/// <param name="AssemblyAttributeNames">The names in them.</param>
/// <param name="Context">What gives all names in the file their meaning.</param>
/// <param name="Declarations">All of the above.</param>
internal sealed record FileSyntax(
    EquatableArray<string> Namespaces,
    EquatableArray<string> Aliases,
    EquatableArray<string> GlobalAliases,
    EquatableArray<string> UsingNames,
    Fingerprint GlobalUsings,
    EquatableArray<string> GlobalUsingNames,
    Fingerprint AssemblyAttributes,
    EquatableArray<string> AssemblyAttributeNames,
    EquatableArray<TypeDeclaration> Types,
    Fingerprint Context,
    Fingerprint Declarations)
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileSyntax> s_known = new();

    /// <summary>Its declarations of types that may be archivable, unless a global using directive says so.</summary>
    public EquatableArray<TypeDeclaration> Candidates { get; } =
        Types.Where(type => TypeCandidates.IsCandidate(type, Aliases)).ToEquatableArray();

    /// <summary>True for files whose using directives or attributes concern all others.</summary>
    public bool IsEverywhere => GlobalUsings != Fingerprint.None || AssemblyAttributes != Fingerprint.None;

    public static FileSyntax Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(tree, out FileSyntax known))
            return known;
        FileSyntax syntax = new FileSyntaxReader(tree, cancellation).Read();
        return s_known.GetValue(tree, _ => syntax);
    }
}
