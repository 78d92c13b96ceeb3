using System.Reflection;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>A read, a body, or a member or element with what was read of it, while the document is loaded.</summary>
internal sealed class DumpNode(long offset)
{
    public long Offset { get; } = offset;

    public long End { get; set; } = offset;

    public string? Name { get; init; }

    /// <summary>What it is on the way from its body; <see langword="null"/> of a read and of a body.</summary>
    public SegmentKind? Segment { get; init; }

    /// <summary>The type of the member; that of the base.</summary>
    public Type? Type { get; init; }

    public ArchiveRead? Read { get; init; }

    public ArchiveBody? Body { get; set; }

    /// <summary>The method of the archive by which it was read.</summary>
    public MethodBase? Call { get; init; }

    /// <summary>Whether it was given a number before the document, which has number 1, was seen to have one.</summary>
    public bool IsBeforeRootNumber { get; set; }

    public List<DumpNode> Nodes { get; } = [];

    /// <summary>The elements that it has so far.</summary>
    public int Elements { get; set; }
}
