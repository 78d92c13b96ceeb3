using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// The streams of the base class library that take back nothing of what was read from them. What an archive has read ahead of such a stream
/// is kept for the next archive over it.
/// </summary>
internal static class OneWayStreams
{
    /// <summary>Whether the type is one of them.</summary>
    public static bool Include(ITypeSymbol? type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            bool isOne = level.Name is "NetworkStream" or "SslStream" or "NegotiateStream" or "QuicStream" or "PipeStream"
                or "GZipStream" or "DeflateStream" or "ZLibStream" or "BrotliStream" or "CryptoStream";
            if (isOne && level.ContainingNamespace?.ToDisplayString().StartsWith("System.", StringComparison.Ordinal) is true)
                return true;
        }

        return false;
    }
}
