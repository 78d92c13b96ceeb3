namespace Stevedore.Tool.Dumping.Tree;

/// <summary>What a step on the way from a body to a read is.</summary>
internal enum SegmentKind
{
    /// <summary>A member of the body.</summary>
    Member,

    /// <summary>An element of a collection.</summary>
    Element,

    /// <summary>The body of the base class.</summary>
    Base,

    /// <summary>The body of a value in place that is called directly.</summary>
    Body,
}
