using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;
using static Stevedore.Analyzers.Archives.BufferFacts;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// STV0104: what is done with the stream or socket under an archive past the archive, while that has a buffer of its own, or after it has
/// kept what the stream did not take back.
/// </summary>
internal sealed class StreamUnderArchive(RuntimeSymbols symbols)
{
    private const string Kept = "has kept what it had read ahead, and only the next archive gets that";
    private const string KeptOfSocket = "has read ahead of what it gave out, and a socket takes nothing back";

    /// <summary>The diagnostic that the operation deserves, or null.</summary>
    public Diagnostic? Judge(IOperation operation, FlowView view)
    {
        if (StreamOf(operation) is not { } stream)
            return null;
        string member = MemberOf(operation);
        string? wrong = view.FactsOf(stream) == KeptAhead && TakesBytes(operation, member)
            ? IsSocket(stream.WithoutConversion().Type) ? KeptOfSocket : Kept
            : view.FactsOver(stream).Select(facts => Wrong(facts & ~Shared)).FirstOrDefault(static wrong => wrong is not null);
        string name = stream.WithoutConversion().Syntax.ToString();
        return wrong is null
            ? null
            : Diagnostic.Create(
                ArchiveDescriptors.StreamUnderArchive,
                operation.Syntax.GetLocation(),
                operation is IObjectCreationOperation ? member : $"{name}.{member}",
                name,
                wrong);

        string? Wrong(int facts) => facts switch
        {
            HoldsStored when Overtakes(stream, member) || StreamMembers.DependsOnContent(member) => "has bytes that are not in it yet",
            HoldsReadAhead when Disturbs() => "has read ahead of what it gave out",
            _ => null,
        };

        // Who reads a connection by an archive may write to it meanwhile.
        bool Disturbs() => TakesBytes(operation, member)
            || StreamMembers.DependsOnPosition(member) && !(StreamMembers.Writes(member) && IsTwoWay(stream.WithoutConversion().Type));
    }

    /// <summary>What is known of a stream that comes into view.</summary>
    public int FactsOfResult(IOperation operation, FactsOf factsOf)
    {
        // A client has one stream, and gives it whenever it is asked.
        if (operation is IInvocationOperation { Instance: { } client } && IsStreamOfClient(operation) && factsOf(client) == KeptAhead)
            return KeptAhead;
        return OneWayStreams.Include(operation.Type)
            || operation is IObjectCreationOperation buffered
            && buffered.Type.Is(symbols.BufferedStream)
            && UnderlyingOf(buffered) is { } under
            && (OneWayStreams.Include(under.WithoutConversion().Type) || factsOf(under) == OneWay)
            ? OneWay
            : FlowRule.Unknown;
    }

    /// <summary>What is known of a stream or socket after the operation was made on the archive over it.</summary>
    /// <param name="operation">The creation of the archive or of the stream over the socket, or what was done with it.</param>
    /// <param name="archive">The facts of the archive, or of the stream over the socket.</param>
    /// <param name="stream">What was known.</param>
    /// <param name="isNext">Whether nothing lies between the two.</param>
    public int FactsAfterUse(IOperation operation, int archive, int stream, bool isNext)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation when isNext && creation.Type.Is(symbols.Archive):
                IOperation? named = UnderlyingOf(creation)?.WithoutConversion();
                bool isOneWay = stream is OneWay or KeptAhead || OneWayStreams.Include(named?.Type);
                return isOneWay && ArchiveMembers.ModeOf(creation, symbols) is true ? OneWay : stream;
            case IObjectCreationOperation creation when isNext && (creation.Type.Is(symbols.NetworkStream) || IsFileOfSocket(creation)):
            case IInvocationOperation when isNext && IsStreamOfClient(operation):
                return stream == KeptAhead ? KeptAhead : UnderOneWay;
            case IInvocationOperation { Instance.Type: { } over } read
                when isNext && archive != KeptAhead && over.IsOrDerivesFrom(symbols.Stream) && StreamMembers.Reads(read.TargetMethod.Name):
            case IInvocationOperation { TargetMethod.Name: "HasMore" or "EnsureEnd" }:
            case IPropertyReferenceOperation { Property.Name: "IsBufferEmpty" }:
                return FlowRule.Unknown;
            case IInvocationOperation { TargetMethod: { Name: "Close" or "Dispose" or "Abort" or "Flush" } end }
                when end.IsCalledOn(symbols.Archive) || end.ContainingType.SpecialType == SpecialType.System_IDisposable:
                bool isKept = (archive & ~Shared) == HoldsReadAhead && stream == (isNext ? OneWay : UnderOneWay);
                if (isKept)
                    return KeptAhead;
                return (archive & HoldsReadAhead) != 0 ? stream | FlowRule.Unknown : stream;
            default:
                return stream;
        }
    }

    /// <summary>Whether the call only makes a reader over the stream, which reads it later.</summary>
    public static bool MakesReader(IMethodSymbol? constructor) => constructor is
    {
        MethodKind: MethodKind.Constructor,
        ContainingType: { Name: "StreamReader" or "BinaryReader", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } },
    };

    /// <summary>A file takes back what was read ahead of it, but a socket of the platform under it does not.</summary>
    private bool IsFileOfSocket(IObjectCreationOperation creation) => creation.Type.IsOrDerivesFrom(symbols.SocketFile)
        && creation.Arguments.Any(argument => argument.Value.WithoutConversion().Type.IsOrDerivesFrom(symbols.Socket));

    private bool IsStreamOfClient(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "GetStream" } method } && method.ContainingType.Is(symbols.TcpClient);

    private static IOperation? StreamOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Receiver(),
        IPropertyReferenceOperation property => property.Instance,
        IObjectCreationOperation creation when MakesReader(creation.Constructor) => UnderlyingOf(creation),
        _ => null,
    };

    private static IOperation? UnderlyingOf(IObjectCreationOperation creation) => creation.Arguments
        .FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0, Type.Name: "Stream" })?.Value;

    private static string MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IPropertyReferenceOperation property => property.Property.Name,
        IObjectCreationOperation creation => creation.Type!.Name,
        _ => "",
    };

    private bool TakesBytes(IOperation operation, string member) => operation switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { Instance.Type: { } type } when IsSocket(type) => member.StartsWith("Receive", StringComparison.Ordinal),
        IInvocationOperation => StreamMembers.Reads(member),
        _ => false,
    };

    /// <summary>Whether the call sends past an archive that has something to send before.</summary>
    private bool Overtakes(IOperation stream, string member) =>
        IsSocket(stream.WithoutConversion().Type) && member is "Send" or "SendAsync" or "SendFile" or "SendFileAsync";

    private bool IsSocket(ITypeSymbol? type) => type.IsOrDerivesFrom(symbols.Socket) || type.IsOrDerivesFrom(symbols.AsyncSocket);

    private bool IsTwoWay(ITypeSymbol? type) => OneWayStreams.Include(type) || type.IsOrDerivesFrom(symbols.SocketFile);
}
