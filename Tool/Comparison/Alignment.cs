using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Comparison;

/// <summary>Finds which pieces of two lists are the same: those that say the same, and between them those of the same kind.</summary>
internal sealed class Alignment(IReadOnlyList<Piece> first, IReadOnlyList<Piece> second, Signatures signatures)
{
    /// <summary>Longer stretches without anything equal are aligned one by one.</summary>
    private const int LargestTable = 1 << 16;

    private readonly int[] _partners = Enumerable.Repeat(-1, first.Count).ToArray();

    /// <summary>For each piece of the first list the place of the same one in the second list; -1 if it is not there.</summary>
    public int[] Run()
    {
        Stack<(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd)> open = new();
        open.Push((0, first.Count, 0, second.Count));
        while (open.TryPop(out (int FirstStart, int FirstEnd, int SecondStart, int SecondEnd) part))
        {
            (int a, int aEnd, int b, int bEnd) = part;
            while (a < aEnd && b < bEnd && AreEqual(a, b))
                _partners[a++] = b++;
            while (a < aEnd && b < bEnd && AreEqual(aEnd - 1, bEnd - 1))
                _partners[--aEnd] = --bEnd;
            if (a == aEnd || b == bEnd)
                continue;
            List<(int First, int Second)> anchors = Anchors(a, aEnd, b, bEnd);
            if (anchors.Count == 0)
            {
                AlignByKind(a, aEnd, b, bEnd);
                continue;
            }
            foreach ((int anchor, int partner) in anchors)
            {
                _partners[anchor] = partner;
                open.Push((a, anchor, b, partner));
                (a, b) = (anchor + 1, partner + 1);
            }
            open.Push((a, aEnd, b, bEnd));
        }
        return _partners;
    }

    private bool AreEqual(int a, int b) => signatures.Of(first[a]) == signatures.Of(second[b]);

    /// <summary>Pieces that are there once in both lists, as many as keep their order. This is the patience diff.</summary>
    private List<(int First, int Second)> Anchors(int a, int aEnd, int b, int bEnd)
    {
        Dictionary<int, int> inFirst = UniqueIn(first, a, aEnd);
        Dictionary<int, int> inSecond = UniqueIn(second, b, bEnd);
        List<(int First, int Second)> common = [];
        foreach ((int signature, int place) in inFirst)
        {
            if (place >= 0 && inSecond.GetValueOrDefault(signature, -1) is int partner && partner >= 0)
                common.Add((place, partner));
        }
        common.Sort();
        return LongestRising(common);
    }

    private Dictionary<int, int> UniqueIn(IReadOnlyList<Piece> pieces, int start, int end)
    {
        Dictionary<int, int> places = [];
        for (int i = start; i < end; i++)
        {
            int signature = signatures.Of(pieces[i]);
            places[signature] = places.ContainsKey(signature) ? -1 : i;
        }
        return places;
    }

    private static List<(int First, int Second)> LongestRising(List<(int First, int Second)> pairs)
    {
        List<int> tails = [];
        int[] before = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int low = 0;
            int high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (pairs[tails[middle]].Second < pairs[i].Second)
                    low = middle + 1;
                else
                    high = middle;
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }
        List<(int First, int Second)> rising = [];
        for (int i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            rising.Add(pairs[i]);
        rising.Reverse();
        return rising;
    }

    private void AlignByKind(int a, int aEnd, int b, int bEnd)
    {
        if ((long)(aEnd - a) * (bEnd - b) > LargestTable)
            AlignOneByOne(a, aEnd, b, bEnd);
        else
            AlignBest(a, aEnd, b, bEnd);
    }

    private void AlignOneByOne(int a, int aEnd, int b, int bEnd)
    {
        for (; a < aEnd && b < bEnd; a++, b++)
        {
            if (Signatures.KeyOf(first[a]) == Signatures.KeyOf(second[b]))
                _partners[a] = b;
        }
    }

    /// <summary>The pairs of the same kind, in order, that have most in common together.</summary>
    private void AlignBest(int a, int aEnd, int b, int bEnd)
    {
        int rows = aEnd - a;
        int columns = bEnd - b;
        double[,] best = new double[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                double with = best[i + 1, j + 1] + Likeness(first[a + i], second[b + j]);
                best[i, j] = Math.Max(with, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            double likeness = Likeness(first[a + i], second[b + j]);
            if (likeness > 0 && best[i, j] == best[i + 1, j + 1] + likeness)
                _partners[a + i++] = b + j++;
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }
    }

    private double Likeness(Piece one, Piece other)
    {
        if (Signatures.KeyOf(one) != Signatures.KeyOf(other))
            return 0;
        int equal = 0;
        int least = Math.Min(one.Pieces.Count, other.Pieces.Count);
        for (int i = 0; i < least; i++)
            equal += signatures.Of(one.Pieces[i]) == signatures.Of(other.Pieces[i]) ? 1 : 0;
        return 1 + (least == 0 ? 0 : (double)equal / Math.Max(one.Pieces.Count, other.Pieces.Count));
    }
}
