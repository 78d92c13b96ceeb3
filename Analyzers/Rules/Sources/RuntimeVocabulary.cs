using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Sources;

/// <summary>
/// The words by which a source file shows that it has to do with archives or their sockets: the runtime's namespace, the types that rules
/// are about, and what the project itself derives from them or keeps them in.
/// </summary>
internal sealed class RuntimeVocabulary : IEquatable<RuntimeVocabulary>
{
    private static readonly string[] s_subjects =
        ["Archive", "ArchiveConnection", "ArchiveListener", "ArchiveOptions", "AsyncSocket", "ArchiveSocket", "SocketFile"];

    private readonly HashSet<string> _words;

    /// <summary>For each length of a word, a bit for each first letter: nearly every other word is told apart by these two.</summary>
    private readonly ulong[] _beginnings;
    private readonly int _hash;

    private RuntimeVocabulary(HashSet<string> words)
    {
        _words = words;
        _beginnings = new ulong[words.Max(static word => word.Length) + 1];
        foreach (string word in words)
        {
            _beginnings[word.Length] |= BitOf(word[0]);
            _hash ^= StringComparer.Ordinal.GetHashCode(word);
        }
    }

    /// <summary>The vocabulary of a compilation that references the runtime.</summary>
    public static RuntimeVocabulary Of(Compilation compilation, CancellationToken cancellation)
    {
        INamedTypeSymbol[] subjects = [.. s_subjects.Select(subject => compilation.GetTypeByMetadataName("Stevedore." + subject)).OfType<INamedTypeSymbol>()];
        var words = new HashSet<string>(s_subjects, StringComparer.Ordinal) { "Stevedore" };
        words.UnionWith(compilation.SyntaxTrees.SelectMany(file => GlobalAliases(file, cancellation)));
        while (true)
        {
            // What a file declares, other files use by its name alone.
            var vocabulary = new RuntimeVocabulary([.. words]);
            var files = new HashSet<SyntaxTree>(compilation.SyntaxTrees.Where(file => Mentions.In(file, vocabulary, cancellation)));
            if (files.Count == 0)
                return vocabulary;

            int known = words.Count;
            foreach (INamedTypeSymbol type in DeclaredTypes.In(compilation.Assembly.GlobalNamespace))
            {
                if (type.DeclaringSyntaxReferences.Any(part => files.Contains(part.SyntaxTree)))
                    words.UnionWith(WordsOf(type, subjects));
            }

            if (words.Count == known)
                return vocabulary;
        }
    }

    /// <summary>Whether a part of a text is one of the words.</summary>
    public bool Contains(char[] text, int start, int length) =>
        length < _beginnings.Length && (_beginnings[length] & BitOf(text[start])) != 0 && _words.Contains(new string(text, start, length));

    /// <inheritdoc/>
    public bool Equals(RuntimeVocabulary? other) => other is not null && (ReferenceEquals(this, other) || _hash == other._hash && _words.SetEquals(other._words));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuntimeVocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static ulong BitOf(char letter) => 1UL << (letter & 63);

    /// <summary>Names that a file gives to the types for all others, as the project file does too in a generated one.</summary>
    private static IEnumerable<string> GlobalAliases(SyntaxTree file, CancellationToken cancellation) => file.GetRoot(cancellation) is CompilationUnitSyntax { Usings: var usings }
        ? from directive in usings
          where directive is { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword, Alias: not null } && s_subjects.Contains(directive.Name.ToString().Split('.', ':').Last())
          select directive.Alias!.Name.Identifier.ValueText
        : [];

    private static IEnumerable<string> WordsOf(INamedTypeSymbol type, INamedTypeSymbol[] subjects)
    {
        IEnumerable<ISymbol> members = type.GetMembers().Where(member => member.CanBeReferencedByName && IsSubject(member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        }));
        // In a program that is being typed, a class may have no name yet.
        return (IsSubject(type) ? members.Prepend(type) : members).Select(static symbol => symbol.Name).Where(static name => name.Length > 0);

        bool IsSubject(ITypeSymbol? candidate) => subjects.Any(subject => candidate.IsOrDerivesFrom(subject));
    }
}
