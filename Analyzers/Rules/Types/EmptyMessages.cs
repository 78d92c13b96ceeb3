using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Messages that take no bytes, as they are stored in place, without a tag. A connection refuses them, since one that has not come looks as
/// one that has.
/// </summary>
internal static class EmptyMessages
{
    /// <summary>Whether a method that stores or loads whole values sends or receives them.</summary>
    public static bool Passes(IMethodSymbol method) => RuntimeTypes.Is(method.ContainingType, "ArchiveConnection", "Stevedore");

    /// <summary>Whether nothing is stored of a type, as far as its source shows.</summary>
    public static bool Is(ITypeSymbol type, CancellationToken cancellation) =>
        type is INamedTypeSymbol { IsAbstract: false } message && HasNoBytes(message, cancellation);

    private static bool HasNoBytes(INamedTypeSymbol type, CancellationToken cancellation) =>
        SerializableDeclarations.GetsGeneratedBody(type, cancellation)
        && TypeParser.Parse(type, cancellation) is { IsArchivable: true, Type: { Members.Count: 0, Raw: null } model }
        && (model.Base is null || HasNoBytes(type.BaseType!, cancellation));
}
