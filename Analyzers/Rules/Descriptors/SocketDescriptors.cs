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

    /// <summary>STV0203.</summary>
    public static readonly DiagnosticDescriptor AcceptIntoCreated = DescriptorFactory.Create(
        "STV0203",
        RuleCategory.Sockets,
        DiagnosticSeverity.Error,
        "A socket to accept into is only constructed",
        "'{0}' has a socket already, because 'Create' was called on it; Accept needs one that is only constructed");

    /// <summary>STV0204.</summary>
    public static readonly DiagnosticDescriptor ListenWithoutPort = DescriptorFactory.Create(
        "STV0204",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "A listening socket has a port",
        "'{0}' was created without a port, so nobody knows where it listens");

    /// <summary>The property of STV0205 that has the archive as the program names it.</summary>
    public const string ReadArchive = nameof(ReadArchive);

    /// <summary>STV0205.</summary>
    public static readonly DiagnosticDescriptor ReceivesOnce = DescriptorFactory.Create(
        "STV0205",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "A receive callback reads until the buffer of the archive is empty",
        "Only one message is read from '{0}'; others that came with it stay in its buffer, and no callback comes for them");

    /// <summary>STV0206.</summary>
    public static readonly DiagnosticDescriptor AcceptedAndLost = DescriptorFactory.Create(
        "STV0206",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "An accepted connection outlives the method that accepts it",
        "The connection that is accepted into this socket ends unused with the method");

    /// <summary>STV0207.</summary>
    public static readonly DiagnosticDescriptor SocketFilePosition = DescriptorFactory.Create(
        "STV0207",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "A socket file has no position and no length",
        "'{0}' of a socket file always throws");

    /// <summary>STV0208.</summary>
    public static readonly DiagnosticDescriptor TaggedForForeignPeer = DescriptorFactory.Create(
        "STV0208",
        RuleCategory.Sockets,
        DiagnosticSeverity.Warning,
        "A peer that is not MFC gets no tagged objects",
        "'{0}' was opened for a peer that is not MFC, so '{1}' always throws; serialize the value in place");
}
