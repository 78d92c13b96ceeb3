namespace Stevedore.Generator.Words;

/// <summary>Words that are looked for in source text, where nearly every other word is told apart at a glance.</summary>
internal sealed class WordSet : IEquatable<WordSet>
{
    private readonly HashSet<string> _words;

    /// <summary>For each length of a word, a bit for each first letter.</summary>
    private readonly ulong[] _beginnings;
    private readonly int _hash;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        _beginnings = new ulong[_words.Select(static word => word.Length).DefaultIfEmpty().Max() + 1];
        foreach (string word in _words)
        {
            _beginnings[word.Length] |= BitOf(word[0]);
            _hash ^= StringComparer.Ordinal.GetHashCode(word);
        }
    }

    /// <summary>Gets the words.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>Gets how many letters the longest word has.</summary>
    public int Longest => _beginnings.Length - 1;

    /// <summary>Whether a part of a text is one of them.</summary>
    public bool Contains(char[] text, int start, int length) =>
        length < _beginnings.Length && (_beginnings[length] & BitOf(text[start])) != 0 && _words.Contains(new string(text, start, length));

    public bool Equals(WordSet? other) =>
        other is not null && (ReferenceEquals(this, other) || _hash == other._hash && _words.SetEquals(other._words));

    public override bool Equals(object? obj) => Equals(obj as WordSet);

    public override int GetHashCode() => _hash;

    private static ulong BitOf(char letter) => 1UL << (letter & 63);
}
