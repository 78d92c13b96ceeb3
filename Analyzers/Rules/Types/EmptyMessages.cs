using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Messages that take no bytes: a connection refuses them, since one that has not come looks as one that has. Their tag is not sent: a
/// message is stored in place.
/// </summary>
internal static class EmptyMessages
{
    private static readonly HashSet<string> s_methods =
        ["SendAsync", "SendAllAsync", "ReceiveAsync", "ReceiveManyAsync", "ReceiveAllAsync"];

    /// <summary>Whether the method sends or receives messages of its type argument.</summary>
    public static bool Passes(IMethodSymbol method) =>
        s_methods.Contains(method.Name) && RuntimeTypes.Is(method.ContainingType, "ArchiveConnection", "Stevedore");

    /// <summary>Whether nothing is stored of a type, as far as its source shows.</summary>
    public static bool Is(ITypeSymbol type, CancellationToken cancellation) =>
        type is INamedTypeSymbol { IsAbstract: false } message && HasNoBytes(message, cancellation);

    private static bool HasNoBytes(INamedTypeSymbol type, CancellationToken cancellation) =>
        SerializableDeclarations.GetsGeneratedBody(type, cancellation)
        && TypeParser.Parse(type, cancellation) is { IsArchivable: true, Type: { Members.Count: 0, Raw: null } model }
        && (model.Base is null || HasNoBytes(type.BaseType!, cancellation));
}
