using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// The blocks that every path from a block to the end of the body goes through, which are its post-dominators. Exceptions end a path early
/// and do not count; from a block that never comes to the end nothing is inevitable.
/// </summary>
/// <remarks>Keith Cooper, Timothy Harvey and Ken Kennedy, "A Simple, Fast Dominance Algorithm", on the graph turned around.</remarks>
internal sealed class InevitableBlocks
{
    private const int None = -1;

    private readonly ControlFlowGraph _graph;
    private readonly int[] _next;
    private readonly int[] _rank;

    /// <summary>Finds them for all blocks of a graph.</summary>
    public InevitableBlocks(ControlFlowGraph graph)
    {
        _graph = graph;
        _next = [.. Enumerable.Repeat(None, graph.Blocks.Length)];
        _rank = [.. Enumerable.Repeat(None, graph.Blocks.Length)];
        List<BasicBlock> order = FromEnd();
        int exit = graph.Blocks.Length - 1;
        _next[exit] = exit;
        bool changes = true;
        while (changes)
        {
            changes = false;
            foreach (BasicBlock block in order)
            {
                int next = block.Ordinal == exit ? exit : NextOf(block);
                changes |= next != _next[block.Ordinal];
                _next[block.Ordinal] = next;
            }
        }
    }

    /// <summary>The blocks that come after the block on every path, nearest first.</summary>
    public IEnumerable<BasicBlock> After(BasicBlock block)
    {
        int ordinal = _next[block.Ordinal];
        while (ordinal != None && ordinal != _next[ordinal])
        {
            yield return _graph.Blocks[ordinal];
            ordinal = _next[ordinal];
        }
    }

    /// <summary>The blocks that come to the end, each after one of those that it leads to.</summary>
    private List<BasicBlock> FromEnd()
    {
        List<BasicBlock> left = [];
        HashSet<int> met = [];
        Stack<(BasicBlock Block, bool IsLeft)> work = new();
        work.Push((_graph.Blocks[_graph.Blocks.Length - 1], false));
        while (work.Count > 0)
        {
            (BasicBlock block, bool isLeft) = work.Pop();
            if (isLeft)
            {
                _rank[block.Ordinal] = left.Count;
                left.Add(block);
            }
            else if (met.Add(block.Ordinal))
            {
                work.Push((block, true));
                foreach (ControlFlowBranch branch in block.Predecessors)
                    work.Push((branch.Source, false));
            }
        }

        left.Reverse();
        return left;
    }

    private int NextOf(BasicBlock block)
    {
        int next = None;
        foreach (ControlFlowBranch? branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
        {
            if (branch?.Destination is { } destination && _next[destination.Ordinal] != None)
                next = next == None ? destination.Ordinal : Meeting(next, destination.Ordinal);
        }

        return next;
    }

    private int Meeting(int one, int other)
    {
        while (one != other)
        {
            if (_rank[one] < _rank[other])
                one = _next[one];
            else
                other = _next[other];
        }

        return one;
    }
}
