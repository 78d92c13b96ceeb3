using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>A body that is being loaded: where in it the last read was, and which nodes that place is in.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal sealed class OpenBody(DumpNode node, int depth)
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly List<(Segment Segment, DumpNode Node)> _open = [];
    private ReadingTrail? _before;
    private int _run;

    public DumpNode Node => node;

    /// <summary>The calls on the stack that lie around the body.</summary>
    public int Depth => _thread == Environment.CurrentManagedThreadId ? depth : 0;

    /// <summary>The innermost node that what is read next belongs to.</summary>
    public DumpNode Enter(ReadingTrail trail, long offset, bool isTag)
    {
        int newElement = _before is { } before ? trail.NewElement(before, isTag) : -1;
        CountInRun(trail, newElement);
        _before = trail;
        int common = 0;
        while (common < _open.Count && common < trail.Segments.Count && common != newElement
            && _open[common].Segment == NamedInRun(trail.Segments[common]))
            common++;
        _open.RemoveRange(common, _open.Count - common);
        for (int i = common; i < trail.Segments.Count; i++)
            Open(NamedInRun(trail.Segments[i]), offset);
        return Innermost;
    }

    /// <summary>Says to all nodes around it that something ends here.</summary>
    public void EndAt(long end)
    {
        node.End = end;
        foreach ((_, DumpNode open) in _open)
            open.End = end;
    }

    private DumpNode Innermost => _open.Count == 0 ? node : _open[^1].Node;

    private void Open(Segment segment, long offset)
    {
        DumpNode around = Innermost;
        DumpNode opened = new(offset)
        {
            Name = segment.Kind == SegmentKind.Element ? $"[{around.Elements++}]" : segment.Name,
            Segment = segment.Kind,
            Type = segment.Kind switch
            {
                SegmentKind.Element => null,
                SegmentKind.Member => MemberTypes.Of(segment.Owner, segment.Name!),
                _ => segment.Owner,
            },
        };
        around.Nodes.Add(opened);
        _open.Add((segment, opened));
    }

    /// <summary>Of several members that one call loads, the next one is read, or again the first.</summary>
    private void CountInRun(ReadingTrail trail, int newElement)
    {
        Segment run = trail.Segments.LastOrDefault(static segment => segment.IsRun);
        bool goesOn = run.IsRun && newElement < 0 && _before is { } before && trail.IsOfSameCall(before);
        _run = goesOn ? (_run + 1) % run.Names.Length : 0;
    }

    private Segment NamedInRun(Segment segment) => segment.IsRun ? segment with { Name = segment.Names[_run] } : segment;
}
