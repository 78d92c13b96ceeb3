using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// The one place that knows which members of <c>Archive</c> have a direction. The rule is the runtime's naming rule: an
/// instance method whose name begins with the word <c>Read</c> reads, one whose name begins with the word <c>Write</c> writes, and every
/// other member works in both directions.
/// </summary>
internal static class ArchiveMembers
{
    /// <summary>The direction that calling <paramref name="method"/> needs.</summary>
    public static ArchiveUse UseOf(IMethodSymbol method, RuntimeSymbols symbols)
    {
        if (method.IsStatic || !method.ContainingType.Is(symbols.Archive))
            return ArchiveUse.Neutral;
        if (BeginsWithWord(method.Name, "Read"))
            return ArchiveUse.Read;
        return BeginsWithWord(method.Name, "Write") ? ArchiveUse.Write : ArchiveUse.Neutral;
    }

    private static bool BeginsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
