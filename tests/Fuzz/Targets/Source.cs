namespace Stevedore.Fuzz.Targets;

/// <summary>Where an archive gets its bytes from. All give the same answer.</summary>
internal enum Source
{
    Array,
    Span,

    /// <summary>A sequence of pieces of one to seven bytes.</summary>
    Segments,

    /// <summary>A stream that cannot seek and gives one to seven bytes at a time.</summary>
    ShortReads,

    /// <summary>An array behind whose value there may be more.</summary>
    Beginning,

    /// <summary>A connection over such a stream, which gives its first message.</summary>
    Connection,

    /// <summary>A stream that can seek, behind whose value there may be more.</summary>
    Stream,

    /// <summary>A stream that gives few bytes at a time, of whose values the first is taken.</summary>
    Values,

    /// <summary>An array, for whose type the program has no more than a <see cref="System.Type"/>.</summary>
    Type,
}
