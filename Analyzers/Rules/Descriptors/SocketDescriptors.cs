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

    /// <summary>STV0202.</summary>
    public static readonly DiagnosticDescriptor TearDownOrder = DescriptorFactory.Create(
        "STV0202",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "An archive is closed before the socket file and the socket under it",
        "'{0}' still holds bytes, but what is under it is closed already");
}
