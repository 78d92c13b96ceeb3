using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// Somewhere a value can be found again: a local, a parameter, a field or automatic property of the current instance, the
/// instance itself (named by its type), or the compiler's temporary that <c>?.</c> and <c>using</c> read.
/// </summary>
internal readonly struct Place : IEquatable<Place>
{
    private readonly CaptureId? _temporary;

    /// <summary>Names a declared place.</summary>
    public Place(ISymbol symbol) => Symbol = symbol;

    /// <summary>Names a temporary of the control-flow graph.</summary>
    public Place(CaptureId temporary) => _temporary = temporary;

    /// <summary>Gets the declared symbol; null for a temporary.</summary>
    public ISymbol? Symbol { get; }

    /// <inheritdoc/>
    public bool Equals(Place other) =>
        Symbol is null ? other.Symbol is null && Nullable.Equals(_temporary, other._temporary) : Symbol.Is(other.Symbol);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Symbol is null ? _temporary.GetHashCode() : SymbolEqualityComparer.Default.GetHashCode(Symbol);
}
