using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Words;

namespace Stevedore.Analyzers.Sources;

/// <summary>Finds identifiers in source files by their text alone.</summary>
internal static class IdentifierSearch
{
    /// <summary>
    /// More answers than this come of identifiers that change while the user types; the old ones are not asked for again.
    /// </summary>
    private const int MostAnswers = 8;

    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<WordSet, bool>> s_answers = new();

    /// <summary>Whether the file has one of the identifiers, and nobody has generated it.</summary>
    /// <remarks>What was generated for a class says nothing of what the user does with it.</remarks>
    public static bool Finds(WordSet identifiers, SyntaxTree file, CancellationToken cancellation) =>
        Meets(identifiers, file, cancellation) && !GeneratedFiles.BeginsSo(file, cancellation);

    /// <summary>Whether the file has one of the identifiers.</summary>
    public static bool Meets(WordSet identifiers, SyntaxTree file, CancellationToken cancellation)
    {
        // A compilation follows the other at every keystroke, and shares all files but one with it.
        ConcurrentDictionary<WordSet, bool> answers = s_answers.GetOrCreateValue(file);
        if (answers.TryGetValue(identifiers, out bool isMet))
            return isMet;
        if (answers.Count >= MostAnswers)
            answers.Clear();
        return answers[identifiers] = Search(file.GetText(cancellation), identifiers);
    }

    /// <summary>Whether the text has one of the identifiers.</summary>
    public static bool Search(SourceText text, WordSet identifiers)
    {
        if (identifiers.Words.Count <= FewWords.Most)
            return FewWords.AreIn(text, identifiers);
        Visitor visitor = new(identifiers);
        WordScan.Run(text, ref visitor);
        return visitor.HasFound;
    }

    private struct Visitor(WordSet identifiers) : IWordVisitor
    {
        public bool HasFound { get; private set; }

        public bool Meet(char[] text, int start, int length)
        {
            HasFound = identifiers.Contains(text, start, length);
            return !HasFound;
        }

        public readonly void MeetBeforeBracket(char[] text, int start, int length)
        {
        }
    }
}
