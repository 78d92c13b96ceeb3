using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Chooses the tags among the words that can be some, gives numbers to their objects, and lists these.</summary>
/// <param name="bytes">The bytes of the file.</param>
/// <param name="archive">The archive, its classes numbered as well as can be before.</param>
/// <param name="candidates">The words, in the order of the bytes.</param>
/// <param name="firstCandidates">The first word behind the first tag of each class, and their number.</param>
internal sealed class TagSelection(
    ReadOnlyMemory<byte> bytes, FoundArchive archive, List<TagCandidate> candidates, IReadOnlyList<int> firstCandidates)
{
    private const int MaxMeasured = 256;

    private readonly bool[] _taken = new bool[candidates.Count];

    private List<FoundClass> Classes => archive.Classes;

    /// <summary>Chooses.</summary>
    /// <returns>How much more what was taken for tags is like tags than like any bytes.</returns>
    public double Run()
    {
        DropOverlapping();
        DropCovered();
        Select();
        return ScoreOfTaken();
    }

    /// <summary>Takes as many tags between two numbers that are certain as these leave room for, and the best ones.</summary>
    private void Select()
    {
        bool[] taken = _taken;
        int from = 0;
        while (from < Classes.Count)
        {
            int to = from + 1;
            while (to < Classes.Count && Classes[to].NumberCertainty != Certainty.Certain)
                to++;
            int first = firstCandidates[from];
            int end = firstCandidates[to];
            if (to < Classes.Count)
                Take(taken, first, end, Classes[to].Number - (long)Classes[from].Number - (2 * (to - from)), Classes[to - 1]);
            else
                TakeLikely(taken, first, end);
            from = to;
        }
        Give(taken);
    }

    private void DropOverlapping()
    {
        for (int i = 1; i < candidates.Count; i++)
        {
            if (!archive.Overlap(candidates[i - 1], candidates[i]))
                continue;
            int worse = candidates[i - 1].Score < candidates[i].Score ? i - 1 : i;
            candidates[worse] = candidates[worse] with { Score = float.NegativeInfinity };
        }
    }

    /// <summary>
    /// Behind the last class no number says how many tags there are. What lies within a body whose count leads to a tag is none.
    /// </summary>
    private void DropCovered()
    {
        ReadOnlySpan<byte> all = bytes.Span;
        List<int>[] bodies = [.. Classes.Select(static found => new List<int> { found.Tag.End })];
        SortedSet<int> tags = [.. Classes.Select(static found => found.Tag.Offset)];
        foreach (TagCandidate candidate in candidates)
        {
            if (candidate.Score <= 0)
                continue;
            tags.Add(candidate.Offset);
            if (bodies[candidate.Class].Count < MaxMeasured)
                bodies[candidate.Class].Add(candidate.Offset + Classes[candidate.Class].TagSize);
        }
        List<int> ordered = [.. tags];
        for (int index = 0; index < Classes.Count; index++)
            Classes[index].Counted = bodies[index].Count > 2 ? CountedBody.Find(all, bodies[index], ordered) : null;
        int covered = 0;
        int firstInLast = firstCandidates[Classes.Count - 1];
        Cover(Classes[^1], Classes[^1].Tag.End);
        for (int i = firstInLast; i < candidates.Count; i++)
        {
            TagCandidate candidate = candidates[i];
            if (candidate.Offset < covered)
                candidates[i] = candidate with { Score = float.NegativeInfinity };
            else if (candidate.Score > 0)
                Cover(Classes[candidate.Class], candidate.Offset + Classes[candidate.Class].TagSize);
        }

        void Cover(FoundClass found, int body)
        {
            if (found.Counted is { } rule && rule.TryMeasure(bytes.Span, body, out _, out int end)
                && CountedBody.Lands(ordered, body, end))
                covered = end;
        }
    }

    /// <summary>How much more what was taken for tags is like tags than like any bytes.</summary>
    private double ScoreOfTaken()
    {
        double sum = 0;
        for (int i = 0; i < _taken.Length; i++)
            sum += _taken[i] ? candidates[i].Score : 0;
        return sum;
    }

    private void Take(bool[] taken, int first, int end, long room, FoundClass last)
    {
        if (room < 0)
            last.HasObject = false;
        int[] best = [.. Enumerable.Range(first, end - first).Where(i => candidates[i].Score > float.NegativeInfinity)];
        Array.Sort(best, (one, other) => candidates[other].Score.CompareTo(candidates[one].Score));
        foreach (int i in best.Take((int)Math.Clamp(room, 0, int.MaxValue)))
            taken[i] = true;
    }

    private void TakeLikely(bool[] taken, int first, int end)
    {
        for (int i = first; i < end; i++)
            taken[i] = candidates[i].Score > 0;
    }

    private void Give(bool[] taken)
    {
        uint next = 0;
        for (int index = 0; index < Classes.Count; index++)
        {
            FoundClass found = Classes[index];
            if (index == 0 || found.NumberCertainty == Certainty.Certain)
                next = found.Number;
            else
                found.Number = next;
            next++;
            if (found.HasObject)
            {
                found.Objects++;
                archive.Objects.Add(new FoundObject(found.Tag.Offset, index, next++));
            }
            for (int i = firstCandidates[index]; i < firstCandidates[index + 1]; i++)
            {
                if (!taken[i])
                    continue;
                Classes[candidates[i].Class].Objects++;
                archive.Objects.Add(new FoundObject(candidates[i].Offset, candidates[i].Class, next++));
            }
        }
    }
}
