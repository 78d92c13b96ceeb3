namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>A structure that cannot be changed.</summary>
public readonly struct Span(int from, int to)
{
    public int From { get; } = from;

    public int To { get; } = to;

    public int Length => To - From;
}
