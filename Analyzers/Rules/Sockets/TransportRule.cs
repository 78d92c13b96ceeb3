using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>Follows the kind of transport from sockets through the clients and streams around them to the archive.</summary>
internal sealed class TransportRule(RuntimeSymbols symbols) : FlowRule
{
    private const int Datagram = 1 << 1;
    private const int Reliable = 1 << 2;

    /// <summary>The socket file over the datagram socket was reported; the archive over the file would only repeat it.</summary>
    private const int Reported = 1 << 3;

    /// <inheritdoc/>
    public override bool Tracks(ITypeSymbol type) =>
        IsSocket(type)
        || type.IsOrDerivesFrom(symbols.UdpClient)
        || type.IsOrDerivesFrom(symbols.TcpClient)
        || IsStreamOverTransport(type);

    /// <inheritdoc/>
    public override bool Concerns(IOperation operation) => operation is IObjectCreationOperation creation && IsConsumer(creation.Type);

    /// <inheritdoc/>
    public override Diagnostic? Judge(IOperation operation, FactsOf factsOf)
    {
        if (operation is not IObjectCreationOperation { Type: { } made } creation || !IsConsumer(made))
            return null;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (factsOf(argument.Value) == Datagram)
                return Diagnostic.Create(SocketDescriptors.DatagramTransport, creation.Syntax.GetLocation(), made.Name);
        }

        return null;
    }

    /// <inheritdoc/>
    public override int FactsOfResult(IOperation operation, FactsOf factsOf) => operation switch
    {
        IObjectCreationOperation creation => FactsOfCreation(creation, factsOf),
        IPropertyReferenceOperation { Property: { Name: "Client" } property }
            when property.ContainingType.Is(symbols.UdpClient) => Datagram,
        IPropertyReferenceOperation { Property: { Name: "Client" } property }
            when property.ContainingType.Is(symbols.TcpClient) => Reliable,
        IPropertyReferenceOperation { Property: { Name: "Socket" } property, Instance: { } socket }
            when property.ContainingType.Is(symbols.AsyncSocket) => factsOf(socket),
        _ => Unknown,
    };

    /// <inheritdoc/>
    public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf)
    {
        if (operation is not IInvocationOperation { Instance.Type: { } receiver } call || !receiver.IsOrDerivesFrom(symbols.AsyncSocket))
            return facts;
        // A method that the program added to its own socket class may close and create the socket.
        if (!call.TargetMethod.ContainingType.Is(symbols.AsyncSocket))
            return call.TargetMethod.ContainingAssembly.Is(symbols.Archive.ContainingAssembly) ? facts : Unknown;
        return call.TargetMethod.Name switch
        {
            "Create" => FactsOfKind(call.Arguments),
            "Attach" => factsOf(call.Arguments.FirstOrDefault()?.Value),
            "Detach" or "Close" or "Dispose" => Unknown,
            _ => facts,
        };
    }

    private int FactsOfCreation(IObjectCreationOperation creation, FactsOf factsOf)
    {
        if (creation.Type.IsOrDerivesFrom(symbols.UdpClient))
            return Datagram;
        if (creation.Type.IsOrDerivesFrom(symbols.TcpClient))
            return Reliable;
        if (creation.Type.IsOrDerivesFrom(symbols.Socket))
            return FactsOfKind(creation.Arguments);
        if (!IsStreamOverTransport(creation.Type) || creation.Arguments.FirstOrDefault() is not { } transport)
            return Unknown;
        int facts = factsOf(transport.Value);
        return facts == Datagram && IsConsumer(creation.Type) ? Reported : facts;
    }

    /// <summary>The kind of socket that constant arguments ask for.</summary>
    private int FactsOfKind(IEnumerable<IArgumentOperation> arguments)
    {
        int facts = Unknown;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Value.ConstantValue is not { HasValue: true } kind)
                continue;
            if (argument.Parameter?.Type.Is(symbols.SocketType) is true)
                facts = RuntimeSymbols.IsEnumMember(symbols.SocketType, "Dgram", kind.Value) ? Datagram : Reliable;
            else if (argument.Parameter?.Type.Is(symbols.ProtocolType) is true
                && RuntimeSymbols.IsEnumMember(symbols.ProtocolType, "Udp", kind.Value))
                return Datagram;
        }

        return facts;
    }

    private bool IsSocket(ITypeSymbol? type) => type.IsOrDerivesFrom(symbols.Socket) || type.IsOrDerivesFrom(symbols.AsyncSocket);

    private bool IsStreamOverTransport(ITypeSymbol? type) =>
        type.IsOrDerivesFrom(symbols.NetworkStream)
        || type.IsOrDerivesFrom(symbols.SslStream)
        || type.IsOrDerivesFrom(symbols.SocketFile)
        || type.IsOrDerivesFrom(symbols.BufferedStream);

    /// <summary>Whether objects of the type need a transport that loses and reorders nothing.</summary>
    private bool IsConsumer(ITypeSymbol? type) =>
        type.IsOrDerivesFrom(symbols.SocketFile) || type.IsOrDerivesFrom(symbols.Archive) || type.IsOrDerivesFrom(symbols.Connection);
}
