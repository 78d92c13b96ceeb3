using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Comparison;

/// <summary>What became of a piece.</summary>
internal enum DifferenceKind
{
    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is only in the second tree.</summary>
    Added,

    /// <summary>It is only in the first tree.</summary>
    Removed,
}

/// <summary>A difference between two trees of pieces.</summary>
/// <param name="Kind">What became of the piece.</param>
/// <param name="Around">The pieces around it, in both trees, from the outermost object or stream on.</param>
/// <param name="First">The piece in the first tree, if it is there.</param>
/// <param name="Second">The piece in the second tree, if it is there.</param>
/// <param name="What">What it is to the piece around it: its name, or its kind and which of those it is.</param>
internal sealed record Difference(DifferenceKind Kind, IReadOnlyList<Pair> Around, Piece? First, Piece? Second, string What);

/// <summary>Two pieces that are the same one in two trees.</summary>
internal readonly record struct Pair(Piece First, Piece Second);
