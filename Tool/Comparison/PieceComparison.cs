using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Comparison;

/// <summary>Compares two trees of pieces, whoever made them: by class, order, name and value, and references by what they mean.</summary>
internal sealed class PieceComparison
{
    private readonly Signatures _signatures = new();
    private readonly List<Difference> _differences = [];
    private readonly List<Pair> _around = [];
    private readonly Dictionary<Piece, Piece> _partners = new(ReferenceEqualityComparer.Instance);
    private Pair? _otherKindOfStrings;

    private PieceComparison()
    {
    }

    /// <summary>What is different, in the order of the first tree.</summary>
    public static List<Difference> Compare(Piece first, Piece second)
    {
        PieceComparison comparison = new();
        comparison.CompareWithin(first, second);
        if (comparison._otherKindOfStrings is { } pair)
            comparison._differences.Insert(0, new Difference(DifferenceKind.Changed, [], pair.First, pair.Second, "kind of strings"));
        return comparison._differences;
    }

    private void CompareWithin(Piece first, Piece second)
    {
        _partners[first] = second;
        int[] partners = new Alignment(first.Pieces, second.Pieces, _signatures).Run();
        int next = 0;
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0)
            {
                _differences.Add(Only(DifferenceKind.Removed, first, i));
                continue;
            }
            for (; next < partners[i]; next++)
                _differences.Add(Only(DifferenceKind.Added, second, next));
            next++;
            ComparePair(first, i, second.Pieces[partners[i]]);
        }
        for (; next < second.Pieces.Count; next++)
            _differences.Add(Only(DifferenceKind.Added, second, next));
    }

    private void ComparePair(Piece around, int place, Piece second)
    {
        Piece first = around.Pieces[place];
        if (first.Kind is PieceKind.Text && first.Value == second.Value && first.Type != second.Type)
            _otherKindOfStrings ??= new Pair(first, second);
        if (IsOtherwise(first, second))
            _differences.Add(new Difference(DifferenceKind.Changed, [.. _around], first, second, WhatIs(around, place)));
        if (first.Pieces.Count == 0 && second.Pieces.Count == 0)
        {
            _partners[first] = second;
            return;
        }
        bool isTold = first.Kind is PieceKind.Object or PieceKind.Stream || first.Name is not null;
        if (isTold)
            _around.Add(new Pair(first, second));
        CompareWithin(first, second);
        if (isTold)
            _around.RemoveAt(_around.Count - 1);
    }

    /// <summary>Whether two pieces that are the same one differ in themselves.</summary>
    private bool IsOtherwise(Piece first, Piece second)
    {
        if (first.Kind is PieceKind.NewClass or PieceKind.KnownClass)
            return first.Schema is { } schema && second.Schema is { } other && schema != other;
        if (first.Kind is PieceKind.Reference or PieceKind.Null)
            return first.Kind != second.Kind || !IsSameTarget(first, second);
        if (first.Pieces.Count > 0 || second.Pieces.Count > 0)
            return false;
        return first.Value != second.Value || !first.Bytes.Span.SequenceEqual(second.Bytes.Span);
    }

    private bool IsSameTarget(Piece first, Piece second)
    {
        if (first.Target is null || second.Target is null)
            return first.Target == second.Target && (first.Number is null == second.Number is null);
        return _partners.TryGetValue(first.Target, out Piece? partner) && ReferenceEquals(partner, second.Target);
    }

    private Difference Only(DifferenceKind kind, Piece around, int place) => new(
        kind,
        [.. _around],
        kind == DifferenceKind.Removed ? around.Pieces[place] : null,
        kind == DifferenceKind.Added ? around.Pieces[place] : null,
        WhatIs(around, place));

    /// <summary>Its name, or its kind and which one of these it is, as <c>string 3</c>.</summary>
    private static string WhatIs(Piece around, int place)
    {
        Piece piece = around.Pieces[place];
        if (piece.Name is { } name)
            return name;
        if (piece.Kind is PieceKind.NewClass or PieceKind.KnownClass)
            return "class";
        int count = 0;
        for (int i = 0; i <= place; i++)
            count += around.Pieces[i].Kind == piece.Kind ? 1 : 0;
        string kind = piece.Kind switch
        {
            PieceKind.Text => "string",
            PieceKind.Unknown or PieceKind.Block => "bytes",
            PieceKind.Reference or PieceKind.Null => "reference",
            _ => piece.Kind.ToString().ToLowerInvariant(),
        };
        return piece.Kind is PieceKind.Object or PieceKind.Archive && around.Kind == PieceKind.File ? kind : $"{kind} {count}";
    }
}
