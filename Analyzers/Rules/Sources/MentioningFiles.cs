using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Words;

namespace Stevedore.Analyzers.Sources;

/// <summary>The files of a compilation that mention archives or their sockets: those worth opening.</summary>
internal sealed class MentioningFiles
{
    private static readonly ConditionalWeakTable<Compilation, MentioningFiles> s_found = new();

    private readonly Compilation _compilation;
    private readonly object _gate = new();
    private WordSet? _identifiers;

    private MentioningFiles(Compilation compilation)
    {
        _compilation = compilation;
    }

    /// <summary>Those of a compilation that references the runtime. All who ask about it share the answers.</summary>
    public static MentioningFiles Of(Compilation compilation) =>
        s_found.GetValue(compilation, static compilation => new MentioningFiles(compilation));

    /// <summary>Whether the file is one of them.</summary>
    public bool Contains(SyntaxTree file, CancellationToken cancellation) =>
        IdentifierSearch.Finds(Identifiers(cancellation), file, cancellation);

    /// <summary>Whether a file would be one of them if it were not generated.</summary>
    public bool WouldContain(SyntaxTree generated, CancellationToken cancellation) =>
        IdentifierSearch.Search(generated.GetText(cancellation), Identifiers(cancellation));

    /// <summary>Whether there is any.</summary>
    public bool Any(CancellationToken cancellation) => All(cancellation).Any();

    /// <summary>All of them.</summary>
    public IEnumerable<SyntaxTree> All(CancellationToken cancellation) =>
        _compilation.SyntaxTrees.Where(file => Contains(file, cancellation));

    /// <summary>All of them, and those that are generated, such as the one with the using directives of the project file.</summary>
    public IEnumerable<SyntaxTree> AllWithGenerated(CancellationToken cancellation) =>
        _compilation.SyntaxTrees.Where(file => IdentifierSearch.Meets(Identifiers(cancellation), file, cancellation));

    private WordSet Identifiers(CancellationToken cancellation)
    {
        lock (_gate)
            return _identifiers ??= RuntimeIdentifiers.Of(_compilation, cancellation);
    }
}
