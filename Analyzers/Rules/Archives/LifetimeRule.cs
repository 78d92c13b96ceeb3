using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;
using static Stevedore.Analyzers.Archives.BufferFacts;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// Follows archives from their opening to their end, and what happens meanwhile to the streams and sockets under them: whether a buffer
/// holds bytes that the stream does not have yet, or has given up already.
/// </summary>
internal sealed class LifetimeRule(RuntimeSymbols symbols) : FlowRule
{
    private const int OpenToStore = 1 << 1;
    private const int OpenToLoad = 1 << 2;

    private const int Closed = 1 << 5;

    /// <summary>Something under the archive was closed while the archive still had bytes for it.</summary>
    private const int Stranded = 1 << 6;

    private const int NotMade = 1 << 7;

    /// <summary>What is wrong was said once.</summary>
    private const int Reported = 1 << 8;

    /// <summary>The storing archive was flushed, and not written to since.</summary>
    private const int FlushedStore = 1 << 10;

    /// <summary>The loading archive was flushed, which gives back what it has read ahead, and not read from since.</summary>
    private const int FlushedLoad = 1 << 11;

    private const int Storing = OpenToStore | HoldsStored | FlushedStore;
    private const int Loading = OpenToLoad | HoldsReadAhead | FlushedLoad;

    private readonly StreamUnderArchive _streams = new(symbols);

    /// <inheritdoc/>
    public override int FactsUnmade => NotMade;

    /// <inheritdoc/>
    public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Archive) || IsTransport(type);

    /// <inheritdoc/>
    public override bool Concerns(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Type.IsOrDerivesFrom(symbols.Archive),
        IInvocationOperation { TargetMethod: var method } =>
            method.ContainingType.Is(symbols.Archive) || method.IsCalledOn(symbols.Archive),
        _ => false,
    };

    /// <inheritdoc/>
    public override Diagnostic? Judge(IOperation operation, FlowView view)
    {
        if (operation is IObjectCreationOperation creation && creation.Type.IsOrDerivesFrom(symbols.Archive))
        {
            int opened = FactsOfResult(creation, static _ => Unknown);
            return MeetsBuffer(creation, opened, view)
                ? Diagnostic.Create(
                    ArchiveDescriptors.SecondArchive,
                    creation.Syntax.GetLocation(),
                    "The new archive",
                    NameOf(BufferedBy(opened)))
                : null;
        }

        return operation is IInvocationOperation call
            && call.Receiver() is { } archive
            && archive.WithoutConversion().Type.IsOrDerivesFrom(symbols.Archive)
                ? JudgeArchive(call, archive, view)
                : _streams.Judge(operation, view);
    }

    /// <inheritdoc/>
    public override Diagnostic? JudgeHandover(IInvocationOperation call, string name, int facts, int settled) =>
        (facts & ~Shared) == Closed && (settled & ~Shared) is HoldsStored or HoldsReadAhead
            ? Diagnostic.Create(ArchiveDescriptors.UsedAfterEnd, call.Syntax.GetLocation(), name, call.TargetMethod.Name)
            : null;

    /// <inheritdoc/>
    public override Diagnostic? JudgeAtEnd(SyntaxNode creation, int facts) => facts != 0 && (facts & ~(HoldsStored | Stranded)) == 0
        ? Diagnostic.Create(ArchiveDescriptors.NeverClosed, creation.GetLocation())
        : null;

    /// <inheritdoc/>
    public override Diagnostic? JudgeAtRest(SyntaxNode creation, int facts, bool hasEnd) =>
        (facts & HoldsStored) != 0
        && (facts & ~(HoldsStored | OpenToStore | Stranded | NotMade)) == 0
        && (hasEnd || creation is InvocationExpressionSyntax)
            ? Diagnostic.Create(ArchiveDescriptors.NeverClosed, creation.GetLocation())
            : null;

    /// <inheritdoc/>
    public override bool Releases(IInvocationOperation call) => IsEnd(call) || call.TargetMethod.Name == "Flush";

    /// <inheritdoc/>
    public override int FactsOnCall(int facts) => (facts & ~(Reported | Shared)) == Closed ? Unknown : facts;

    /// <inheritdoc/>
    public override Diagnostic? JudgeTogether(SyntaxNode creation, int facts, int otherFacts) =>
        facts is HoldsStored or HoldsReadAhead && otherFacts == facts
            ? Diagnostic.Create(ArchiveDescriptors.SecondArchive, creation.GetLocation(), "The new archive", NameOf(facts))
            : null;

    /// <inheritdoc/>
    public override int FactsAtRest(int facts)
    {
        int used = facts & ~Reported;
        if ((used & HoldsStored) != 0)
            used &= ~OpenToStore;
        return (used & HoldsReadAhead) != 0 ? used & ~OpenToLoad : used;
    }

    /// <inheritdoc/>
    public override IOperation? FoundationOf(IOperation creation) => creation switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: false } made
            when IsTransport(made.Type) || made.Type.IsOrDerivesFrom(symbols.Archive) => made.Arguments
                .Select(static argument => argument.Value)
                .FirstOrDefault(value => value.WithoutConversion().Type is { } type && IsTransport(type)),
        IInvocationOperation { TargetMethod.Name: "GetStream", Instance: { } client }
            when client.Type.IsOrDerivesFrom(symbols.TcpClient) => client,
        _ => null,
    };

    /// <inheritdoc/>
    public override int FactsOfResult(IOperation operation, FactsOf factsOf) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.IsOrDerivesFrom(symbols.Archive) =>
            ArchiveMembers.ModeOf(creation, symbols) switch
            {
                true => OpenToLoad,
                false => OpenToStore,
                null => OpenToStore | OpenToLoad,
            },
        IInvocationOperation { TargetMethod: { IsStatic: true } method }
            when method.ContainingType.Is(symbols.Archive) => method.Name switch
            {
                "OpenRead" => OpenToLoad,
                "Create" => OpenToStore,
                _ => Unknown,
            },
        _ => _streams.FactsOfResult(operation, factsOf),
    };

    /// <inheritdoc/>
    public override int FactsAmongOthers(IOperation creation, int facts, FlowView view) =>
        MeetsBuffer(creation, facts, view) ? facts | Reported : facts;

    /// <inheritdoc/>
    public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf)
    {
        if (operation is not IInvocationOperation call
            || call.Receiver()?.WithoutConversion().Type.IsOrDerivesFrom(symbols.Archive) is not true)
            return facts;
        int kept = facts & (Reported | Shared);
        if (IsUse(call) && (facts & ~Reported) == Closed)
            return Closed | Reported;
        if (IsEnd(call))
            return Closed;
        if (call.TargetMethod.Name == "Flush")
            return AfterFlush(facts);
        return ArchiveMembers.UseOf(call.TargetMethod, symbols) switch
        {
            // Who has the archive from elsewhere is not the only one who has it.
            ArchiveUse.Write when (facts & ~kept) == Stranded => facts,
            ArchiveUse.Write when IsOnly(facts & ~(kept | NotMade), Loading) => Unknown | kept,
            ArchiveUse.Write => HoldsStored | kept | ((facts & Unknown) != 0 ? Shared : 0),
            ArchiveUse.Read => HoldsReadAhead | kept,
            _ when call.TargetMethod.Name.StartsWith("Exchange", StringComparison.Ordinal) => AfterTransfer(facts),
            _ => facts,
        };
    }

    /// <summary>An archive that one branch closed stays closed, whatever the other branch did.</summary>
    public override int? FactsDecidedBy(IInvocationOperation operation, int facts) =>
        facts == Closed && IsEnd(operation) ? Closed : null;

    /// <inheritdoc/>
    public override int FactsAfterFoundationUse(IOperation operation, int facts)
    {
        if (operation is not IInvocationOperation call || !IsEnd(call))
            return facts;
        return (facts & HoldsStored) != 0 ? (facts & ~HoldsStored) | Stranded : facts;
    }

    /// <inheritdoc/>
    public override int FactsUnderUse(IOperation operation, int facts, int underFacts, bool isNext) =>
        _streams.FactsAfterUse(operation, facts, underFacts, isNext);

    /// <inheritdoc/>
    public override int FactsAfterPassing(IArgumentOperation argument, int facts, FactsOf factsOf)
    {
        IMethodSymbol? callee = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };

        // MFC: CObject::Serialize transfers values and leaves the archive open.
        if (callee is { Name: "Serialize", Parameters.Length: 1 } && argument.Parameter?.Type.Is(symbols.Archive) is true)
            return AfterTransfer(facts);
        bool isOfRuntime = callee?.ContainingAssembly.Is(symbols.Archive.ContainingAssembly) is true;
        return isOfRuntime || StreamUnderArchive.MakesReader(callee) ? facts : FactsAfterEscape(facts);
    }

    /// <inheritdoc/>
    public override int FactsAfterEscape(int facts) =>
        facts is OneWay or UnderOneWay || (facts & ~Reported) == Closed ? facts : Unknown | Shared;

    private Diagnostic? JudgeArchive(IInvocationOperation call, IOperation archive, FlowView view)
    {
        int facts = view.FactsOf(archive) & ~Shared;
        string name = archive.WithoutConversion().Syntax.ToString();
        if (facts == Closed && IsUse(call))
            return Diagnostic.Create(ArchiveDescriptors.UsedAfterEnd, call.Syntax.GetLocation(), name, call.TargetMethod.Name);
        if (IsTornDown(facts) && (IsEnd(call) || call.TargetMethod.Name == "Flush") && call.TargetMethod.Name != "Abort")
            return Diagnostic.Create(SocketDescriptors.TearDownOrder, call.Syntax.GetLocation(), name);
        ArchiveUse use = ArchiveMembers.UseOf(call.TargetMethod, symbols);
        int buffered = use switch
        {
            ArchiveUse.Read => HoldsReadAhead,
            ArchiveUse.Write => HoldsStored,
            _ => 0,
        };
        if (buffered == 0 || BufferedBy(facts) != buffered || !view.FactsBeside(archive).Any(other => (other & ~Shared) == buffered))
            return null;
        return view.CreationOf(archive) is { } creation
            ? Diagnostic.Create(ArchiveDescriptors.SecondArchive, creation.GetLocation(), "The new archive", NameOf(buffered))
            : Diagnostic.Create(ArchiveDescriptors.SecondArchive, call.Syntax.GetLocation(), $"'{name}'", NameOf(buffered));
    }

    /// <summary>
    /// Whether what is under the archive is closed on each path that left bytes in its buffer. Paths that wrote nothing, and those that
    /// closed the archive themselves, do not make the order right.
    /// </summary>
    private static bool IsTornDown(int facts) => (facts & Stranded) != 0 && (facts & ~(Stranded | OpenToStore | Closed | NotMade)) == 0;

    private static int AfterTransfer(int facts)
    {
        int kept = facts & (Reported | Shared);
        return (facts & ~kept) switch
        {
            Stranded or Closed => facts,
            int open when IsOnly(open, Storing) => HoldsStored | kept,
            int open when IsOnly(open, Loading) => HoldsReadAhead | kept,
            _ => Unknown | kept,
        };
    }

    private static int AfterFlush(int facts)
    {
        int kept = facts & (Reported | Shared);
        return (facts & ~kept) switch
        {
            int open when IsOnly(open, Storing) => FlushedStore | kept,
            int open when IsOnly(open, Loading) => FlushedLoad | kept,
            int open when (open & (HoldsStored | HoldsReadAhead)) != 0 => Unknown | kept,
            _ => facts,
        };
    }

    private static bool IsOnly(int facts, int direction) => facts != 0 && (facts & ~direction) == 0;

    /// <summary>Whether the new archive begins where another of its direction has a buffer.</summary>
    private bool MeetsBuffer(IOperation creation, int opened, FlowView view) =>
        BufferedBy(opened) is not 0 and int buffered
        && FoundationOf(creation) is { } stream
        && view.FactsOver(stream).Any(facts => (facts & ~Shared) == buffered);

    /// <summary>What an archive that was opened so, and not used yet, will have in its buffer.</summary>
    private static int BufferedBy(int opened) => opened switch
    {
        OpenToStore or FlushedStore => HoldsStored,
        OpenToLoad or FlushedLoad => HoldsReadAhead,
        _ => 0,
    };

    private static string NameOf(int buffered) => buffered == HoldsStored ? "has bytes that it has not written yet" : "has read ahead";

    private static bool IsEnd(IInvocationOperation call) =>
        call.TargetMethod is { Parameters.IsEmpty: true, Name: "Close" or "Dispose" or "DisposeAsync" or "Abort" };

    private bool IsUse(IInvocationOperation call) =>
        ArchiveMembers.UseOf(call.TargetMethod, symbols) != ArchiveUse.Neutral
        || (call.TargetMethod.IsCalledOn(symbols.Archive)
            && (call.TargetMethod.Name is "Flush" or "SerializeClass"
                || call.TargetMethod.Name.StartsWith("Exchange", StringComparison.Ordinal)));

    private bool IsTransport(ITypeSymbol? type) =>
        type.IsOrDerivesFrom(symbols.Stream)
        || type.IsOrDerivesFrom(symbols.AsyncSocket)
        || type.IsOrDerivesFrom(symbols.Socket)
        || type.IsOrDerivesFrom(symbols.TcpClient);
}
