using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>Blocks of a control-flow graph that follow each other, as those of a region or of a loop do.</summary>
/// <param name="first">The ordinal of the first block.</param>
/// <param name="last">The ordinal of the last block.</param>
internal sealed class BlockRange(int first, int last)
{
    /// <summary>Gets the ordinal of the first block.</summary>
    public int First { get; } = first;

    /// <summary>Gets the ordinal of the last block.</summary>
    public int Last { get; } = last;

    /// <summary>The blocks of a region.</summary>
    public static BlockRange Of(ControlFlowRegion region) => new(region.FirstBlockOrdinal, region.LastBlockOrdinal);

    /// <summary>The loops of a graph: from where a branch goes back to, to the last one that does.</summary>
    public static IEnumerable<BlockRange> LoopsOf(ControlFlowGraph graph)
    {
        SortedDictionary<int, int> loops = new();
        foreach (BasicBlock block in graph.Blocks)
        {
            Add(block, block.ConditionalSuccessor);
            Add(block, block.FallThroughSuccessor);
        }

        return loops.Select(static loop => new BlockRange(loop.Key, loop.Value));

        void Add(BasicBlock block, ControlFlowBranch? branch)
        {
            if (branch?.Destination is { } destination && destination.Ordinal <= block.Ordinal)
                loops[destination.Ordinal] = block.Ordinal;
        }
    }

    /// <summary>Whether the block is one of them.</summary>
    public bool Contains(int ordinal) => ordinal >= First && ordinal <= Last;
}
