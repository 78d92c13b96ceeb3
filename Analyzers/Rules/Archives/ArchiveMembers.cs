using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// The one place that knows which members of <c>Archive</c> have a direction. The rule is the runtime's naming rule: a
/// method whose name begins with the word <c>Read</c> reads, one whose name begins with the word <c>Write</c> writes, and every
/// other member works in both directions.
/// </summary>
internal static class ArchiveMembers
{
    /// <summary>The direction that calling <paramref name="method"/> needs.</summary>
    public static ArchiveUse UseOf(IMethodSymbol method, RuntimeSymbols symbols)
    {
        if (!method.IsCalledOn(symbols.Archive))
            return ArchiveUse.Neutral;
        if (BeginsWithWord(method.Name, "Read"))
            return ArchiveUse.Read;
        return BeginsWithWord(method.Name, "Write") ? ArchiveUse.Write : ArchiveUse.Neutral;
    }

    /// <summary>Whether the archive is made to load; null when its mode is not a constant.</summary>
    public static bool? ModeOf(IObjectCreationOperation creation, RuntimeSymbols symbols)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (!argument.Value.Type.Is(symbols.ArchiveMode) || argument.Value.ConstantValue is not { HasValue: true } mode)
                continue;
            if (RuntimeSymbols.IsEnumMember(symbols.ArchiveMode, "Load", mode.Value))
                return true;
            if (RuntimeSymbols.IsEnumMember(symbols.ArchiveMode, "Store", mode.Value))
                return false;
        }

        return null;
    }

    private static bool BeginsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
