using Stevedore.Tool.Pieces;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>
/// Works out the numbers of an archive's classes, and with them which words are tags of objects. Each supports the other: a class's number
/// is how many objects and classes came before it, and the tags of its objects have it.
/// </summary>
internal sealed class ArchiveNumbering(ReadOnlyMemory<byte> bytes, FoundArchive archive)
{
    /// <summary>Bounds the memory for bytes that are full of numbers that look like tags.</summary>
    private const int MaxCandidates = 1 << 23;

    private const int MaxContexts = 2048;
    private const int Rounds = 2;

    /// <summary>Of fewer bytes there may be very many archives.</summary>
    private const int SmallArchive = 1 << 12;
    private const int MaxMeasured = 256;

    /// <summary>How many objects a program may give numbers to before the first tag: its document, seldom more.</summary>
    private const int MostMapped = 4;

    private List<TagCandidate> _candidates = [];
    private readonly List<int> _firstCandidates = [];
    private readonly Dictionary<uint, int> _bigClasses = [];
    private readonly int[] _narrowClasses = IsSmall(archive) ? [] : new int[KnownTag.NarrowNumbers];
    private readonly TagNumbers _total = new(IsSmall(archive));
    private List<TagCandidate> _earlier = [];
    private int _learnt;
    private bool[] _taken = [];
    private TagContext[] _contexts = [];
    private int[] _tags = [];
    private float[] _noise = [];
    private float[] _usual = [];

    private List<FoundClass> Classes => archive.Classes;

    private static bool IsSmall(FoundArchive archive) => archive.End - archive.Start < SmallArchive;

    /// <summary>Numbers the classes, and lists the objects of the archive.</summary>
    /// <returns>How well later tags support the numbers.</returns>
    public double Run()
    {
        foreach ((int start, int end) in Stretches(Classes[0].Tag.End, archive.End))
            Count(start, end);
        _usual = TagContext.FrequenciesOf(bytes.Span[Classes[0].Tag.Offset..archive.End]);
        (uint first, double cost) = FindFirstNumber();
        for (int round = 0; round < Rounds; round++)
        {
            Pass(first);
            Learn();
        }
        double support = Pass(first);
        DropOverlapping();
        DropCovered();
        Select();
        return support - cost + ScoreOfTaken();

    }

    private void Count(int start, int end)
    {
        ReadOnlySpan<byte> span = bytes.Span[..end];
        for (int offset = start; offset < end - 1; offset++)
        {
            if (!KnownTag.CanHaveSecond(span[offset + 1]))
                continue;
            if (KnownTag.TryReadClass(span[offset..], out uint number) && !KnownTag.IsInMark(span, offset))
                _total.Add(number);
        }
    }

    /// <summary>Goes through the archive once, from class to class, with what is known of the contexts of tags.</summary>
    /// <returns>How well later tags support the numbers.</returns>
    private double Pass(uint first)
    {
        TagNumbers remaining = _total.Clone();
        (_earlier, _candidates) = (_candidates, _earlier);
        _candidates.Clear();
        _learnt = 0;
        _firstCandidates.Clear();
        _bigClasses.Clear();
        Array.Fill(_narrowClasses, -1);
        long expected = first;
        uint lowest = first;
        long highest = first;
        int sure = 0;
        double allSupport = 0;
        for (int index = 0; index < Classes.Count; index++)
        {
            FoundClass found = Classes[index];
            (found.Number, double support) = NumberChoice.Best(remaining, expected, lowest, highest + _candidates.Count - sure);
            allSupport += support;
            found.NumberCertainty = support >= NumberChoice.Evident ? Certainty.Certain : Certainty.Likely;
            if (found.Number < _narrowClasses.Length)
                _narrowClasses[found.Number] = index;
            else
                _bigClasses[found.Number] = index;
            _firstCandidates.Add(_candidates.Count);
            int end = index + 1 < Classes.Count ? Classes[index + 1].Tag.Offset : archive.End;
            foreach ((int from, int to) in Stretches(found.Tag.End, end))
                Collect(found, from, to, remaining);
            expected = found.Number + 2L + CountLikely(_firstCandidates[index]);
            lowest = found.Number + 1;
            if (found.NumberCertainty == Certainty.Certain)
                (sure, highest) = (_firstCandidates[index], found.Number);
            highest += 2;
        }
        _firstCandidates.Add(_candidates.Count);
        return allSupport;
    }

    /// <summary>The number of the first class: the one with which the later ones are supported best.</summary>
    private (uint First, double Cost) FindFirstNumber()
    {
        uint best = 1;
        double bestScore = double.NegativeInfinity;
        for (uint first = 1; first <= 1 + MostMapped; first++)
        {
            double score = Pass(first) - CostOfMapped(first - 1);
            if (score > bestScore)
                (best, bestScore) = (first, score);
        }
        return (best, CostOfMapped(best - 1));
    }

    /// <summary>How unlikely it is that a program gives numbers to so many objects before the first tag. One is its document.</summary>
    private static double CostOfMapped(uint objects) => objects switch
    {
        0 => 0,
        1 => 2,
        _ => 4 * objects,
    };

    private void Collect(FoundClass since, int start, int end, TagNumbers remaining)
    {
        uint next = since.Number + 2 - (uint)_firstCandidates[^1];
        ReadOnlySpan<byte> all = bytes.Span;
        ReadOnlySpan<byte> span = all[..end];
        for (int offset = start; offset < end - 1; offset++)
        {
            if (!KnownTag.CanHaveSecond(span[offset + 1]))
                continue;
            if (KnownTag.TryReadBigObject(span[offset..], out uint number) && number < next + (uint)_candidates.Count)
            {
                offset += ObjectTag.MaxSize - 1;
                continue;
            }
            if (!KnownTag.TryReadClass(span[offset..], out number) || KnownTag.IsInMark(span, offset))
                continue;
            remaining.Remove(number);
            int index = number < _narrowClasses.Length ? _narrowClasses[number] : _bigClasses.GetValueOrDefault(number, -1);
            if (index < 0)
                continue;
            if (_candidates.Count == MaxCandidates)
            {
                archive.IsCutShort = true;
                continue;
            }
            _candidates.Add(new TagCandidate(offset, index, ScoreOf(all, offset, index)));
        }
    }

    private float ScoreOf(ReadOnlySpan<byte> all, int offset, int index)
    {
        if (index >= _contexts.Length)
            return 1;
        while (_learnt < _earlier.Count && _earlier[_learnt].Offset < offset)
            _learnt++;
        bool wasLearnt = _learnt < _earlier.Count && _earlier[_learnt] is { Score: > 0 } earlier
            && earlier.Offset == offset && earlier.Class == index;
        float prior = MathF.Log(Math.Max(0.5f, _tags[index] - 0.5f) / _noise[index]);
        return prior + _contexts[index].ScoreOf(all, offset, offset + Classes[index].TagSize, wasLearnt);
    }

    private int CountLikely(int first)
    {
        int count = 0;
        for (int i = first; i < _candidates.Count; i++)
        {
            if (_candidates[i].Score <= 0)
                continue;
            if (i > first && Overlap(_candidates[i - 1], _candidates[i]) && _candidates[i - 1].Score > 0)
                continue;
            count++;
        }
        return count;
    }

    private bool Overlap(TagCandidate earlier, TagCandidate later) => later.Offset < earlier.Offset + Classes[earlier.Class].TagSize;

    /// <summary>Learns from the tags that are likely until now what stands around those of each class.</summary>
    private void Learn()
    {
        ReadOnlySpan<byte> all = bytes.Span;
        int count = Math.Min(Classes.Count, MaxContexts);
        TagContext[] contexts = new TagContext[count];
        int[] tags = new int[count];
        for (int index = 0; index < count; index++)
        {
            ClassTag tag = Classes[index].Tag;
            contexts[index] = new TagContext(_usual);
            contexts[index].Learn(all, tag.Offset, tag.End);
        }
        foreach (TagCandidate candidate in _candidates)
        {
            if (candidate.Class >= count)
                continue;
            tags[candidate.Class]++;
            if (candidate.Score > 0)
                contexts[candidate.Class].Learn(all, candidate.Offset, candidate.Offset + Classes[candidate.Class].TagSize);
        }
        _noise = new float[count];
        for (int index = 0; index < count; index++)
        {
            contexts[index].Conclude();
            uint number = Classes[index].Number;
            _noise[index] = (float)Math.Max(_total.NoiseNear(number), _total.NoiseLike(number));
        }
        _contexts = contexts;
        _tags = tags;
    }

    /// <summary>Takes as many tags between two numbers that are certain as these leave room for, and the best ones.</summary>
    private void Select()
    {
        bool[] taken = _taken = new bool[_candidates.Count];
        int from = 0;
        while (from < Classes.Count)
        {
            int to = from + 1;
            while (to < Classes.Count && Classes[to].NumberCertainty != Certainty.Certain)
                to++;
            int first = _firstCandidates[from];
            int end = _firstCandidates[to];
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
        for (int i = 1; i < _candidates.Count; i++)
        {
            if (!Overlap(_candidates[i - 1], _candidates[i]))
                continue;
            int worse = _candidates[i - 1].Score < _candidates[i].Score ? i - 1 : i;
            _candidates[worse] = _candidates[worse] with { Score = float.NegativeInfinity };
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
        foreach (TagCandidate candidate in _candidates)
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
        int firstInLast = _firstCandidates[Classes.Count - 1];
        Cover(Classes[^1], Classes[^1].Tag.End);
        for (int i = firstInLast; i < _candidates.Count; i++)
        {
            TagCandidate candidate = _candidates[i];
            if (candidate.Offset < covered)
                _candidates[i] = candidate with { Score = float.NegativeInfinity };
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
            sum += _taken[i] ? _candidates[i].Score : 0;
        return sum;
    }

    private void Take(bool[] taken, int first, int end, long room, FoundClass last)
    {
        if (room < 0)
            last.HasObject = false;
        int[] best = [.. Enumerable.Range(first, end - first).Where(i => _candidates[i].Score > float.NegativeInfinity)];
        Array.Sort(best, (one, other) => _candidates[other].Score.CompareTo(_candidates[one].Score));
        foreach (int i in best.Take((int)Math.Clamp(room, 0, int.MaxValue)))
            taken[i] = true;
    }

    private void TakeLikely(bool[] taken, int first, int end)
    {
        for (int i = first; i < end; i++)
            taken[i] = _candidates[i].Score > 0;
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
            for (int i = _firstCandidates[index]; i < _firstCandidates[index + 1]; i++)
            {
                if (!taken[i])
                    continue;
                Classes[_candidates[i].Class].Objects++;
                archive.Objects.Add(new FoundObject(_candidates[i].Offset, _candidates[i].Class, next++));
            }
        }
    }

    /// <summary>The bytes between two places that are not in a blob, which has numbers of its own.</summary>
    private IEnumerable<(int Start, int End)> Stretches(int start, int end)
    {
        foreach (FoundBlob blob in archive.BlobsBetween(start, end))
        {
            if (start < blob.LengthOffset)
                yield return (start, blob.LengthOffset);
            start = blob.End;
        }
        if (start < end)
            yield return (start, end);
    }
}
