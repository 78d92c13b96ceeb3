using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>A member, or another part of a file, in which candidates stand: what all of them have in common is read once.</summary>
internal sealed class CandidateScope
{
    private readonly List<int> _starts = [];

    /// <param name="directives">What the directives say about null there.</param>
    public CandidateScope(SyntaxNode scope, Fingerprint directives)
    {
        Fingerprint text = directives;
        HashSet<string> names = [];
        foreach (SyntaxToken token in scope.DescendantTokens())
        {
            _starts.Add(token.SpanStart);
            text = text.With(token.Text);
            if (TokenReader.IsName(token))
                names.Add(token.ValueText);
        }

        Text = text;
        Names = names;
    }

    /// <summary>All of its text.</summary>
    public Fingerprint Text { get; }

    /// <summary>The names in it.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The names in it and those of the types that it stands in, as the candidates in it share them.</summary>
    public EquatableArray<string>? NamesWithContainers { get; set; }

    /// <summary>The number of tokens that begin before a position.</summary>
    public ulong TokensBefore(int position)
    {
        int found = _starts.BinarySearch(position);
        return (ulong)(found < 0 ? ~found : found);
    }
}
