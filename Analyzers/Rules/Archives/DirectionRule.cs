using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// Follows the direction of archives. A call with a direction on an archive of unknown direction settles it, since the
/// call would have thrown otherwise; so a second call the other way is definitely wrong.
/// </summary>
internal sealed class DirectionRule(RuntimeSymbols symbols) : FlowRule
{
    // How a direction is known decides which rule a wrong call breaks, so each way is a fact of its own.
    private const int OpenedToLoad = 1 << 1;
    private const int OpenedToStore = 1 << 2;
    private const int OpenedAndRead = 1 << 3;
    private const int OpenedAndWritten = 1 << 4;
    private const int TestedLoading = 1 << 5;
    private const int TestedStoring = 1 << 6;
    private const int OnlyRead = 1 << 7;
    private const int OnlyWritten = 1 << 8;

    /// <summary>STV0101 names the archive once; the calls after it would only repeat it.</summary>
    private const int Reported = 1 << 9;

    private const int Loading = OpenedToLoad | OpenedAndRead | TestedLoading | OnlyRead;
    private const int Storing = OpenedToStore | OpenedAndWritten | TestedStoring | OnlyWritten;
    private const int Used = OpenedAndRead | OpenedAndWritten | OnlyRead | OnlyWritten;

    /// <inheritdoc/>
    public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Archive);

    /// <inheritdoc/>
    public override bool Concerns(IOperation operation) =>
        operation is IInvocationOperation call && ArchiveMembers.UseOf(call.TargetMethod, symbols) != ArchiveUse.Neutral;

    /// <inheritdoc/>
    public override Diagnostic? Judge(IOperation operation, FactsOf factsOf)
    {
        if (operation is not IInvocationOperation call || call.Receiver() is not { } archive)
            return null;
        ArchiveUse use = ArchiveMembers.UseOf(call.TargetMethod, symbols);
        if (use == ArchiveUse.Neutral)
            return null;
        return Judge(call, archive.Syntax.ToString(), factsOf(archive), reads: use == ArchiveUse.Read);
    }

    /// <inheritdoc/>
    public override Diagnostic? JudgeHandover(IInvocationOperation call, string name, int facts, int settled) =>
        settled is OnlyRead or OnlyWritten ? Judge(call, name, facts, reads: settled == OnlyRead) : null;

    private static Diagnostic? Judge(IInvocationOperation call, string name, int facts, bool reads)
    {
        int against = reads ? Storing : Loading;
        if ((facts & against) == 0 || (facts & ~(against | Reported)) != 0)
            return null;
        bool usedBothWays = (facts & against & ~Used) == 0;
        return usedBothWays
            ? Diagnostic.Create(
                ArchiveDescriptors.BothDirections,
                call.Syntax.GetLocation(),
                name,
                reads ? "read from" : "written to",
                reads ? "written to" : "read from")
            : Diagnostic.Create(
                ArchiveDescriptors.WrongDirection,
                call.Syntax.GetLocation(),
                name,
                reads ? "storing" : "loading",
                call.TargetMethod.Name);
    }

    /// <inheritdoc/>
    public override int FactsOfResult(IOperation operation, FactsOf factsOf) => operation switch
    {
        IObjectCreationOperation creation => FactsOfMode(creation),
        IInvocationOperation { TargetMethod: { IsStatic: true } method }
            when method.ContainingType.Is(symbols.Archive) => method.Name switch
            {
                "OpenRead" => OpenedToLoad,
                "Create" => OpenedToStore,
                _ => Unknown,
            },
        _ => Unknown,
    };

    /// <inheritdoc/>
    public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf) =>
        operation is not IInvocationOperation call ? facts : ArchiveMembers.UseOf(call.TargetMethod, symbols) switch
        {
            ArchiveUse.Read => AfterCall(facts, OpenedToLoad, OpenedAndRead, OnlyRead, Storing),
            ArchiveUse.Write => AfterCall(facts, OpenedToStore, OpenedAndWritten, OnlyWritten, Loading),
            _ => facts,
        };

    /// <summary>An archive that one branch wrote to stores for good, whatever the other did: an <c>else</c> got lost.</summary>
    public override int? FactsDecidedBy(IInvocationOperation operation, int facts) =>
        facts == 0 || (facts & (OpenedToLoad | OpenedToStore)) != 0 ? null : ArchiveMembers.UseOf(operation.TargetMethod, symbols) switch
        {
            ArchiveUse.Read when (facts & ~Loading) == 0 => OpenedAndRead,
            ArchiveUse.Write when (facts & ~Storing) == 0 => OpenedAndWritten,
            _ => null,
        };

    /// <summary>
    /// How an archive was opened holds for all methods. What one of them does with an archive of others tells the next one nothing.
    /// </summary>
    public override int FactsAtRest(int facts)
    {
        int opened = facts & (Unknown | OpenedToLoad | OpenedToStore);
        if ((facts & OpenedAndRead) != 0)
            opened |= OpenedToLoad;
        if ((facts & OpenedAndWritten) != 0)
            opened |= OpenedToStore;
        return (facts & (TestedLoading | TestedStoring | OnlyRead | OnlyWritten)) != 0 ? opened | Unknown : opened;
    }

    /// <inheritdoc/>
    public override bool IsTest(IPropertySymbol property) =>
        property.ContainingType.Is(symbols.Archive) && property.Name is "IsLoading" or "IsStoring";

    /// <inheritdoc/>
    public override int FactsAfterTest(IPropertySymbol property, bool value, int facts)
    {
        bool loading = value == (property.Name == "IsLoading");
        int possible = facts & ~(loading ? Storing : Loading);

        // Nothing but a call settled the direction, and the program still takes the other for possible: one of the two is wrong.
        if (possible == 0 && (facts & ~(OnlyRead | OnlyWritten)) == 0)
            return facts;
        return (possible & Unknown) == 0 ? possible : (possible & ~Unknown) | (loading ? TestedLoading : TestedStoring);
    }

    private int FactsOfMode(IObjectCreationOperation creation) => ArchiveMembers.ModeOf(creation, symbols) switch
    {
        true => OpenedToLoad,
        false => OpenedToStore,
        null => Unknown,
    };

    /// <summary>
    /// A call that the direction allows proves it. One against a direction that only earlier calls tell is the error that
    /// STV0101 reports, once.
    /// </summary>
    private static int AfterCall(int facts, int opened, int openedAndUsed, int onlyUsed, int against)
    {
        int after = facts & ~(Unknown | opened | (against & Used));
        if ((facts & Unknown) != 0)
            after |= onlyUsed;
        if ((facts & opened) != 0)
            after |= openedAndUsed;
        if ((facts & against & Used) != 0)
            after |= Reported;
        return after;
    }
}
