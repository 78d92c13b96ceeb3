using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Bodies;

/// <summary>
/// Compares what is stored with what is loaded. Two branches mirror each other if some path through one mirrors some path through the
/// other.
/// </summary>
internal static class Mirror
{
    /// <summary>More paths than this are left alone.</summary>
    private const int MaximumPaths = 32;

    /// <summary>The first difference, or null when there is none that is certain.</summary>
    public static Difference? Compare(IReadOnlyList<WireNode> stored, IReadOnlyList<WireNode> loaded)
    {
        List<WireNode[]> storing = Paths(stored);
        List<WireNode[]> loading = Paths(loaded);
        if (storing.Count > MaximumPaths || loading.Count > MaximumPaths)
            return null;
        Difference? first = null;
        foreach (WireNode[] ours in storing)
        {
            foreach (WireNode[] theirs in loading)
            {
                Difference? difference = ComparePaths(ours, theirs);
                if (difference is null)
                    return null;
                first ??= difference;
            }
        }

        return first;
    }

    private static Difference? ComparePaths(WireNode[] stored, WireNode[] loaded)
    {
        for (int i = 0; i < stored.Length || i < loaded.Length; i++)
        {
            WireNode? ours = i < stored.Length ? stored[i] : null;
            WireNode? theirs = i < loaded.Length ? loaded[i] : null;
            switch (ours, theirs)
            {
                case (WireNode.Value { IsOpaque: false } a, WireNode.Value { IsOpaque: false } b):
                    if (a.Kind != b.Kind)
                        return new Difference(a, b);
                    break;
                case (WireNode.Value { IsOpaque: true } a, WireNode.Value { IsOpaque: true } b) when a.Kind == b.Kind:
                    break;
                case (WireNode.Loop a, WireNode.Loop b):
                    if (Compare(a.Body, b.Body) is { } inside)
                        return inside;
                    break;
                case (null, _) or (_, null):
                    return new Difference(ours, theirs);

                // A block may stand for a loop or for several values, and a loop for values that the other side writes out.
                default:
                    return null;
            }
        }

        return null;
    }

    private static List<WireNode[]> Paths(IReadOnlyList<WireNode> nodes)
    {
        List<WireNode[]> paths = [[]];
        foreach (WireNode node in nodes)
        {
            List<WireNode[]> next = node is WireNode.Choice choice ? [.. Paths(choice.True), .. Paths(choice.False)] : [[node]];
            paths = [.. paths.SelectMany(path => next.Select(more => path.Concat(more).ToArray())).Take(MaximumPaths + 1)];
        }

        return paths;
    }

    /// <summary>Where two branches part: null on the side that has ended.</summary>
    internal sealed record Difference(WireNode? Stored, WireNode? Loaded)
    {
        /// <summary>Gets the place to look at: on the loading side, unless that side lacks it.</summary>
        public SyntaxNode Place => (Loaded ?? Stored)!.Syntax;

        /// <summary>Gets the place on the other side.</summary>
        public SyntaxNode? Counterpart => Loaded is null ? null : Stored?.Syntax;

        /// <summary>Gets the difference as a sentence.</summary>
        public string Sentence => $"The storing branch {Verb(Stored, "stores")} where the loading branch {Verb(Loaded, "loads")}";

        private static string Verb(WireNode? node, string verb) => node switch
        {
            WireNode.Value value => $"{verb} {value.Kind}",
            WireNode.Loop => $"{verb} in a loop",
            _ => "ends",
        };
    }
}
