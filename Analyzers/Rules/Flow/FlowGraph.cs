using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// Computes the state at the entry of every basic block of a body by a work list to the fixed point, then goes through the
/// blocks once more to report.
/// </summary>
internal sealed class FlowGraph
{
    /// <summary>A body this large is left unreported rather than slow; no hand-written one comes near.</summary>
    private const int MaximumSteps = 20_000;

    private readonly FlowBody _body;
    private readonly FlowTransfer _transfer;
    private readonly HashSet<(string Id, Location Place)> _reported = [];
    private int _steps;

    /// <summary>Prepares the analysis of one body.</summary>
    public FlowGraph(FlowBody body, FlowTransfer transfer)
    {
        _body = body;
        _transfer = transfer;
    }

    private ControlFlowGraph Graph => _body.Graph;

    /// <summary>Analyzes the body, which begins in <paramref name="start"/>.</summary>
    public void Analyze(FlowState start, Action<Diagnostic> report)
    {
        FlowState?[] entries = new FlowState?[Graph.Blocks.Length];
        Flow(BlockRange.Of(Graph.Root), Graph.Root.FirstBlockOrdinal, start, entries);
        if (_steps > MaximumSteps)
            return;
        Report(entries, Once);
        foreach (BlockRange loop in BlockRange.LoopsOf(Graph))
            AnalyzeFurtherTurns(loop, entries, Once);
        foreach (BasicBlock block in Graph.Blocks)
            AnalyzeInevitable(block, entries[block.Ordinal], Once);

        _transfer.Ends.JudgeAll(Once);

        void Once(Diagnostic diagnostic)
        {
            if (_reported.Add((diagnostic.Id, diagnostic.Location)))
                report(diagnostic);
        }
    }

    private void Report(FlowState?[] entries, Action<Diagnostic> report)
    {
        foreach (BasicBlock block in Graph.Blocks)
        {
            if (entries[block.Ordinal] is { } entry)
                End(block, Run(block, entry, report, passed: null), report);
        }
    }

    /// <summary>
    /// Where the turns of a loop meet its beginning, what is wrong in every turn but the first is wrong on some paths only. So the turns
    /// that follow another are judged by themselves as well.
    /// </summary>
    private void AnalyzeFurtherTurns(BlockRange loop, FlowState?[] entries, Action<Diagnostic> report)
    {
        FlowState? turn = null;
        for (int ordinal = loop.First; ordinal <= loop.Last; ordinal++)
        {
            BasicBlock block = Graph.Blocks[ordinal];
            if (entries[ordinal] is not { } entry)
                continue;
            FlowState after = Run(block, entry, report: null, passed: null);
            Return(block.ConditionalSuccessor, Assume(block, after, block.ConditionKind == ControlFlowConditionKind.WhenTrue));
            Return(block.FallThroughSuccessor, Assume(block, after, block.ConditionKind == ControlFlowConditionKind.WhenFalse));
        }

        if (turn is null || turn.SameAs(entries[loop.First]!))
            return;
        FlowState?[] further = new FlowState?[Graph.Blocks.Length];
        Flow(loop, loop.First, turn, further);
        if (_steps <= MaximumSteps)
            Report(further, report);

        void Return(ControlFlowBranch? branch, FlowState? state)
        {
            if (branch?.Destination?.Ordinal == loop.First && ThroughFinally(branch, state) is { } arriving)
                turn = turn is null ? arriving : turn.JoinedWith(arriving, _body);
        }
    }

    /// <summary>
    /// Where branches meet, what only one of them made wrong is wrong on some paths only. So what comes after a deciding call on every
    /// path is judged by the paths through that call as well.
    /// </summary>
    private void AnalyzeInevitable(BasicBlock block, FlowState? entry, Action<Diagnostic> report)
    {
        if (entry is null
            || Run(block, entry, report: null, passed: null) is not { } after
            || _transfer.Decisions.Of(block, after) is not { } decided
            || _transfer.Decisions.JudgedAfter(block) is not { Count: > 0 } judged)
            return;
        FlowState?[] further = new FlowState?[Graph.Blocks.Length];
        Follow(block.ConditionalSuccessor, Assume(block, decided, block.ConditionKind == ControlFlowConditionKind.WhenTrue));
        Follow(block.FallThroughSuccessor, Assume(block, decided, block.ConditionKind == ControlFlowConditionKind.WhenFalse));
        if (_steps > MaximumSteps)
            return;
        foreach (BasicBlock inevitable in judged)
        {
            if (further[inevitable.Ordinal] is { } state)
                Run(inevitable, state, report, passed: null);
        }

        void Follow(ControlFlowBranch? branch, FlowState? state)
        {
            if (branch?.Destination is { } destination && ThroughFinally(branch, state) is { } arriving)
                Flow(BlockRange.Of(Graph.Root), destination.Ordinal, arriving, further);
        }
    }

    /// <summary>
    /// The state in which the body returns when it begins in <paramref name="entry"/>; null when it never does, or is too large.
    /// </summary>
    public HelperEffect? Outcome(FlowState entry)
    {
        _steps = 0;
        FlowState?[] entries = new FlowState?[Graph.Blocks.Length];
        Flow(BlockRange.Of(Graph.Root), Graph.Root.FirstBlockOrdinal, entry, entries);
        if (_steps > MaximumSteps || entries[Graph.Blocks.Length - 1] is not { } end)
            return null;
        int? returned = 0;
        ImmutableHashSet<FlowValue> given = ImmutableHashSet<FlowValue>.Empty;
        bool returnsOthers = false;
        foreach (BasicBlock block in Graph.Blocks)
        {
            if (block is not { FallThroughSuccessor: { Semantics: ControlFlowBranchSemantics.Return } branch, BranchValue: { } value }
                || entries[block.Ordinal] is not { } state)
                continue;
            state = Run(block, state, report: null, passed: null);
            foreach (FlowValue each in _transfer.Expressions.ValuesOf(value, state))
            {
                bool wasThere = each.Identity is not null && (each.Identity is ISymbol || entry.FactsOf(each) is not null);
                given = wasThere ? given.Add(each) : given;
                returnsOthers |= !wasThere;
                returned = !wasThere && each.Identity is SyntaxNode && ThroughFinally(branch, state) is { } last
                    ? returned | _body.FactsOf(each, last)
                    : null;
            }
        }

        FlowState left = end.Of(
            place => !place.BelongsTo(_body.Owner),
            value => value.Identity is ISymbol || entry.FactsOf(value) is not null);
        return new HelperEffect(left, _body, returned is 0 ? null : returned, given, returnsOthers);
    }

    /// <summary>
    /// Judges what is left behind where the block leads out of the body, or of the scope of a local, other than by an exception.
    /// </summary>
    private void End(BasicBlock block, FlowState state, Action<Diagnostic> report)
    {
        EndThrough(block.ConditionalSuccessor, block.ConditionKind == ControlFlowConditionKind.WhenTrue);
        EndThrough(block.FallThroughSuccessor, block.ConditionKind == ControlFlowConditionKind.WhenFalse);

        void EndThrough(ControlFlowBranch? branch, bool outcome)
        {
            bool isOrderly = branch is
            {
                Destination: not null,
                Semantics: ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return,
            };
            if (!isOrderly || Assume(block, state, outcome) is not { } assumed)
                return;
            if (branch!.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is { } returned)
                assumed = _transfer.AfterEscape(assumed, returned);
            if (ThroughFinally(branch, assumed) is not { } last)
                return;
            if (branch.Destination!.Kind == BasicBlockKind.Exit)
                _transfer.Ends.Judge(last, report);
            else
                _transfer.Ends.Judge(last, branch.LeavingRegions.SelectMany(static region => region.Locals), report);
        }
    }

    /// <summary>Flows through a range of blocks and returns the state in which control leaves it as a finally region does.</summary>
    private FlowState? Flow(BlockRange range, int first, FlowState start, FlowState?[] entries)
    {
        FlowState? end = null;
        SortedSet<int> work = new();
        Enter(first, start);

        while (work.Count > 0 && ++_steps <= MaximumSteps)
        {
            BasicBlock block = Graph.Blocks[work.Min];
            work.Remove(block.Ordinal);
            FlowState after = Run(block, entries[block.Ordinal]!, report: null, passed: state => EnterHandlers(block, state));
            Follow(block.ConditionalSuccessor, Assume(block, after, block.ConditionKind == ControlFlowConditionKind.WhenTrue));
            Follow(block.FallThroughSuccessor, Assume(block, after, block.ConditionKind == ControlFlowConditionKind.WhenFalse));
        }

        return end;

        void Follow(ControlFlowBranch? branch, FlowState? state)
        {
            if (branch is null || ThroughFinally(branch, state) is not { } arriving)
                return;
            if (branch.Destination is { } destination)
                Enter(destination.Ordinal, arriving);
            else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                end = end is null ? arriving : end.JoinedWith(arriving, _body);
        }

        void Enter(int ordinal, FlowState arriving)
        {
            if (!range.Contains(ordinal))
                return;
            FlowState? before = entries[ordinal];
            FlowState joined = before is null ? arriving : before.JoinedWith(arriving, _body);
            if (ReferenceEquals(before, joined))
                return;
            entries[ordinal] = joined;
            work.Add(ordinal);
        }

        // Any operation in a try may throw: its handlers begin in any state that the try passes through.
        void EnterHandlers(BasicBlock block, FlowState state)
        {
            for (ControlFlowRegion? inner = block.EnclosingRegion; inner?.EnclosingRegion is { } outer; inner = outer)
            {
                if (inner.Kind != ControlFlowRegionKind.Try)
                    continue;
                foreach (ControlFlowRegion handler in outer.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                        Enter(handler.FirstBlockOrdinal, state);
                }
            }
        }
    }

    /// <summary>The state after the finally regions that the branch leaves through, or null when one of them never ends.</summary>
    private FlowState? ThroughFinally(ControlFlowBranch branch, FlowState? state)
    {
        foreach (ControlFlowRegion region in branch.FinallyRegions)
        {
            if (state is null)
                return null;
            state = Flow(BlockRange.Of(region), region.FirstBlockOrdinal, state, new FlowState?[Graph.Blocks.Length]);
        }

        return state;
    }

    private FlowState Run(BasicBlock block, FlowState state, Action<Diagnostic>? report, Action<FlowState>? passed)
    {
        passed?.Invoke(state);
        foreach (IOperation operation in block.Operations)
        {
            state = _transfer.After(state, operation, report);
            passed?.Invoke(state);
        }

        if (block.BranchValue is { } value)
        {
            state = _transfer.After(state, value, report);
            passed?.Invoke(state);
        }

        return state;
    }

    private FlowState? Assume(BasicBlock block, FlowState state, bool outcome) =>
        block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition }
            ? _transfer.Conditions.Assuming(state, condition, outcome)
            : state;
}
