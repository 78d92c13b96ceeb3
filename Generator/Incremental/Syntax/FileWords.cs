using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Words;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>
/// What the words of a file say about it, without its syntax. It is found out once for each syntax tree, which never changes.
/// </summary>
/// <param name="MayNeedCode">It names the namespace of the runtime, or may declare a partial type that is serializable.</param>
/// <param name="MayHaveRoots">It has a word that stands where a root is named.</param>
/// <param name="Generics">The words that stand where names with type arguments do.</param>
internal sealed record FileWords(bool MayNeedCode, bool MayHaveRoots, EquatableArray<string> Generics)
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> s_known = new();

    // By its full name the attribute may be given another one, for other files.
    private static readonly WordSet s_reasonsForCode = new([RuntimeNamespaces.Archives, TypeCandidates.Name + TypeCandidates.Suffix]);
    private static readonly WordSet s_attribute = new([TypeCandidates.Name]);
    private static readonly WordSet s_partial = new(["partial"]);

    private static readonly WordSet s_methods = new(RootParser.Words);

    public static FileWords Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(tree, out FileWords known))
            return known;
        Reader reader = new();
        WordScan.Run(tree.GetText(cancellation), ref reader);
        FileWords words = reader.ToWords();
        return s_known.GetValue(tree, _ => words);
    }

    private struct Reader : IWordVisitor
    {
        private readonly HashSet<string> _generics;
        private bool _hasReason;
        private bool _hasAttribute;
        private bool _hasPartial;
        private bool _mayHaveRoots;

        public Reader() => _generics = [];

        public readonly FileWords ToWords() =>
            new(_hasReason || _hasAttribute && _hasPartial, _mayHaveRoots, _generics.ToEquatableArray());

        public bool Meet(char[] text, int start, int length)
        {
            _hasReason |= s_reasonsForCode.Contains(text, start, length);
            _hasAttribute |= s_attribute.Contains(text, start, length);
            _hasPartial |= s_partial.Contains(text, start, length);
            _mayHaveRoots |= s_methods.Contains(text, start, length);
            return true;
        }

        public readonly void MeetBeforeBracket(char[] text, int start, int length)
        {
            string word = new(text, start, length);
            if (!ConstructionParser.IsPlatformName(word))
                _generics.Add(word);
        }
    }
}
