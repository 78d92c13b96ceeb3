using Stevedore.Tool.Pieces;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>
/// Works out the numbers of an archive's classes, and with them which words can be tags of objects. Each supports the other: a class's
/// number is how many objects and classes came before it, and the tags of its objects have it.
/// </summary>
internal sealed class ArchiveNumbering(ReadOnlyMemory<byte> bytes, FoundArchive archive)
{
    /// <summary>Bounds the memory for bytes that are full of numbers that look like tags.</summary>
    private const int MaxCandidates = 1 << 23;

    private const int Rounds = 2;

    /// <summary>Of fewer bytes there may be very many archives.</summary>
    private const int SmallArchive = 1 << 12;

    /// <summary>How many objects a program may give numbers to before the first tag: its document, seldom more.</summary>
    private const int MostMapped = 4;

    private List<TagCandidate> _candidates = [];
    private readonly List<int> _firstCandidates = [];
    private readonly Dictionary<uint, int> _bigClasses = [];
    private readonly int[] _narrowClasses = IsSmall(archive) ? [] : new int[KnownTag.NarrowNumbers];
    private readonly TagNumbers _total = new(IsSmall(archive));
    private List<TagCandidate> _earlier = [];
    private readonly TagScores _scores = new(bytes, archive);

    private List<FoundClass> Classes => archive.Classes;

    private static bool IsSmall(FoundArchive archive) => archive.End - archive.Start < SmallArchive;

    /// <summary>Numbers the classes, and lists the objects of the archive.</summary>
    /// <returns>How well later tags support the numbers.</returns>
    public double Run()
    {
        foreach ((int start, int end) in Stretches(Classes[0].Tag.End, archive.End))
            Count(start, end);
        (uint first, double cost) = FindFirstNumber();
        for (int round = 0; round < Rounds; round++)
        {
            Pass(first);
            _scores.Learn(_candidates, _total);
        }
        double support = Pass(first);
        return support - cost + new TagSelection(bytes, archive, _candidates, _firstCandidates).Run();
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
        _scores.Begin(_earlier);
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
            _candidates.Add(new TagCandidate(offset, index, _scores.Of(all, offset, index)));
        }
    }

    private int CountLikely(int first)
    {
        int count = 0;
        for (int i = first; i < _candidates.Count; i++)
        {
            if (_candidates[i].Score <= 0)
                continue;
            if (i > first && archive.Overlap(_candidates[i - 1], _candidates[i]) && _candidates[i - 1].Score > 0)
                continue;
            count++;
        }
        return count;
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
