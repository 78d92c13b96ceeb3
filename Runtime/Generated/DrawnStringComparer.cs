namespace Stevedore.Generated;

/// <summary>
/// Compares strings as <see cref="StringComparer.Ordinal"/> or <see cref="StringComparer.OrdinalIgnoreCase"/> does. Frozen collections know
/// those by reference and make other hash codes for them; of this one they take the hash codes, which .NET draws in each process.
/// </summary>
internal sealed class DrawnStringComparer :
#if NET9_0_OR_GREATER
    IAlternateEqualityComparer<ReadOnlySpan<char>, string?>,
#endif
    IEqualityComparer<string?>
{
    private static readonly DrawnStringComparer s_ordinal = new(StringComparer.Ordinal);
    private static readonly DrawnStringComparer s_ignoringCase = new(StringComparer.OrdinalIgnoreCase);

    private readonly StringComparer _comparer;

    private DrawnStringComparer(StringComparer comparer) => _comparer = comparer;

    /// <summary>What compares as a comparer does; the comparer itself if frozen collections take its hash codes.</summary>
    public static IEqualityComparer<string?> InsteadOf(IEqualityComparer<string?>? comparer)
    {
        bool isOrdinal = comparer is null
            || ReferenceEquals(comparer, EqualityComparer<string>.Default) || ReferenceEquals(comparer, StringComparer.Ordinal);
        if (isOrdinal)
            return s_ordinal;
        return ReferenceEquals(comparer, StringComparer.OrdinalIgnoreCase) ? s_ignoringCase : comparer!;
    }

    /// <summary>Whether it compares as strings do by themselves.</summary>
    public bool IsOrdinal => ReferenceEquals(this, s_ordinal);

    public bool Equals(string? one, string? other) => _comparer.Equals(one, other);

    public int GetHashCode(string? text) => text is null ? 0 : _comparer.GetHashCode(text);

#if NET9_0_OR_GREATER
    private IAlternateEqualityComparer<ReadOnlySpan<char>, string?> OfSpans =>
        (IAlternateEqualityComparer<ReadOnlySpan<char>, string?>)_comparer;

    public bool Equals(ReadOnlySpan<char> one, string? other) => OfSpans.Equals(one, other);

    public int GetHashCode(ReadOnlySpan<char> text) => OfSpans.GetHashCode(text);

    public string Create(ReadOnlySpan<char> text) => text.ToString();
#endif
}
