using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// Somewhere a value can be found again: a local, a parameter, a field or automatic property of the current instance, the
/// instance itself (named by its type), the compiler's temporary that <c>?.</c> and <c>using</c> read, or the result of a call.
/// </summary>
internal readonly struct Place : IEquatable<Place>
{
    private readonly CaptureId? _temporary;
    private readonly SyntaxNode? _call;
    private readonly ISymbol? _owner;

    /// <summary>Names a declared place.</summary>
    public Place(ISymbol symbol) => Symbol = symbol;

    /// <summary>Names a temporary of the control-flow graph of a body.</summary>
    public Place(CaptureId temporary, ISymbol owner)
    {
        _temporary = temporary;
        _owner = owner;
    }

    private Place(SyntaxNode call) => _call = call;

    /// <summary>Gets the declared symbol; null for a temporary, and for a result.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Names what a call returned when it was made the last time.</summary>
    public static Place ResultOf(SyntaxNode call) => new(call);

    /// <summary>Whether the place ends with the body of the method.</summary>
    public bool BelongsTo(ISymbol method) =>
        Symbol is ILocalSymbol or IParameterSymbol ? Symbol.ContainingSymbol.Is(method) : _owner.Is(method);

    /// <inheritdoc/>
    public bool Equals(Place other) => Symbol is null
        ? other.Symbol is null
            && Nullable.Equals(_temporary, other._temporary)
            && ReferenceEquals(_call, other._call)
            && SymbolEqualityComparer.Default.Equals(_owner, other._owner)
        : Symbol.Is(other.Symbol);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Symbol is null
        ? _call?.GetHashCode() ?? _temporary.GetHashCode()
        : SymbolEqualityComparer.Default.GetHashCode(Symbol);
}
