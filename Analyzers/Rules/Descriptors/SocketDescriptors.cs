using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about the use of sockets.</summary>
internal static class SocketDescriptors
{
    /// <summary>STV0201.</summary>
    public static readonly DiagnosticDescriptor DatagramTransport = DescriptorFactory.Create(
        "STV0201",
        RuleCategory.Sockets,
        DiagnosticSeverity.Error,
        "An archive needs a stream socket",
        "'{0}' is over a datagram socket; datagrams may be lost or reordered, and an archive cannot resume after a gap");
}
