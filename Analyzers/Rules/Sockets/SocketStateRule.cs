using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>Follows the runtime's sockets through <c>Create</c>, <c>Bind</c>, <c>Listen</c> and <c>Accept</c>.</summary>
internal sealed class SocketStateRule(RuntimeSymbols symbols) : FlowRule
{
    /// <summary>Constructed and nothing else, as <c>Accept</c> wants it.</summary>
    private const int Constructed = 1 << 1;

    private const int CreatedWithPort = 1 << 2;
    private const int CreatedWithoutPort = 1 << 3;

    /// <summary>Accepted into, and not used since.</summary>
    private const int Accepted = 1 << 4;

    private const int NotMade = 1 << 5;
    private const int Shared = 1 << 6;

    /// <summary>Accepted into, and disposed of before any use. A server may refuse a connection so, if it does not refuse each.</summary>
    private const int Refused = 1 << 7;

    /// <summary>Of a class with callbacks of its own: once accepted into, it lives by them, as long as it is not disposed of.</summary>
    private const int CalledBack = 1 << 8;

    private const int Created = CreatedWithPort | CreatedWithoutPort;
    private const int Unserved = Accepted | Refused;

    /// <inheritdoc/>
    public override int FactsUnmade => NotMade;

    /// <inheritdoc/>
    public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.AsyncSocket);

    /// <inheritdoc/>
    public override bool Concerns(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Accept" or "AcceptAsync" or "Listen" } method }
        && method.ContainingType.IsOrDerivesFrom(symbols.AsyncSocket);

    /// <inheritdoc/>
    public override Diagnostic? Judge(IOperation operation, FactsOf factsOf)
    {
        if (!Concerns(operation) || operation is not IInvocationOperation { Instance: { } socket } call || !IsOfRuntime(call.TargetMethod))
            return null;
        if (call.TargetMethod.Name == "Listen")
        {
            return (factsOf(socket) & ~(Shared | CalledBack)) == CreatedWithoutPort
                ? Diagnostic.Create(SocketDescriptors.ListenWithoutPort, call.Syntax.GetLocation(), socket.Syntax.ToString())
                : null;
        }

        return call.Arguments.FirstOrDefault() is { } accepted
            && (factsOf(accepted.Value) & ~(Shared | NotMade | CalledBack)) is not 0 and int facts
            && (facts & ~Created) == 0
            ? Diagnostic.Create(
                SocketDescriptors.AcceptIntoCreated,
                call.Syntax.GetLocation(),
                accepted.Value.WithoutConversion().Syntax.ToString())
            : null;
    }

    /// <inheritdoc/>
    public override Diagnostic? JudgeAtEnd(SyntaxNode creation, int facts) =>
        facts == Accepted ? Diagnostic.Create(SocketDescriptors.AcceptedAndLost, creation.GetLocation()) : null;

    /// <inheritdoc/>
    public override int FactsOnCall(int facts) => facts;

    /// <inheritdoc/>
    public override int FactsAtRest(int facts)
    {
        int kept = facts & ~Unserved;
        return (facts & Unserved) != 0 ? kept | Unknown : kept;
    }

    /// <inheritdoc/>
    public override Diagnostic? JudgeAtAllEnds(SyntaxNode creation, int facts) =>
        (facts & ~(NotMade | CalledBack)) == Refused ? Diagnostic.Create(SocketDescriptors.AcceptedAndLost, creation.GetLocation()) : null;

    /// <inheritdoc/>
    public override int FactsOfResult(IOperation operation, FactsOf factsOf) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } when IsOfRuntime(constructor) => Constructed,
        IObjectCreationOperation { Type: { } type } when HasCallbacks(type) => Unknown | CalledBack,
        _ => Unknown,
    };

    /// <inheritdoc/>
    public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf)
    {
        int kept = facts & (Shared | CalledBack);
        if (operation is IPropertyReferenceOperation property)
            return (facts & Unserved) != 0 && !OnlyDescribes(property.Property) ? Unknown | kept : facts;
        if (operation is not IInvocationOperation call)
            return facts;
        // A method that the program added to its own socket class may do anything with the socket.
        if (!IsOfRuntime(call.TargetMethod) && call.TargetMethod.ContainingType.IsOrDerivesFrom(symbols.AsyncSocket))
            return Unknown | Shared;
        return call.TargetMethod.Name switch
        {
            "Create" => (call.Arguments.Any(IsPort) ? CreatedWithPort : CreatedWithoutPort) | kept,
            "Bind" => CreatedWithPort | kept,
            "Close" => Constructed | kept,
            "Dispose" when (facts & ~CalledBack) is Accepted or Refused => Refused | kept,
            "SetSocketOption" or "GetSocketOption" when (facts & Unserved) != 0 => facts,
            "Attach" or "Detach" or "Dispose" or "SetSocketOption" => Unknown | kept,
            _ => (facts & Unserved) != 0 ? Unknown | kept : facts,
        };
    }

    /// <inheritdoc/>
    public override int FactsAfterPassing(IArgumentOperation argument, int facts, FactsOf factsOf) =>
        argument.Parent is IInvocationOperation { TargetMethod.Name: "Accept" or "AcceptAsync" } call && IsOfRuntime(call.TargetMethod)
            ? AfterAccept(facts)
            : FactsAfterEscape(facts);

    /// <summary>A socket that was created is the error that STV0203 reports, and stays what it is.</summary>
    private static int AfterAccept(int facts)
    {
        int state = facts & ~CalledBack;
        return state != 0 && (state & ~Created) == 0 ? facts : Accepted | (facts & (Shared | CalledBack));
    }

    /// <inheritdoc/>
    public override int FactsAfterEscape(int facts) => Unknown | Shared;

    /// <summary>Who asks for an address, or sets a timeout, has not served the connection yet.</summary>
    private bool OnlyDescribes(IPropertySymbol property) =>
        IsOfRuntime(property) && property.Name != "Socket";

    /// <summary>Whether the class, or one between it and those of the runtime, has a body for a notification of a connection.</summary>
    private bool HasCallbacks(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null && !IsOfRuntime(level); level = level.BaseType)
        {
            if (level.GetMembers().Any(static member => member is { IsOverride: true, Name: "OnReceive" or "OnSend" or "OnClose" }))
                return true;
        }

        return false;
    }

    /// <summary>An explicit port of 0 says that the system is to choose one, which the program then asks for.</summary>
    private static bool IsPort(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "port" or "localAddress" };

    private bool IsOfRuntime(ISymbol symbol) => symbol.ContainingAssembly.Is(symbols.Archive.ContainingAssembly);
}
