namespace Stevedore.Tool.Structure;

/// <summary>How often each number stands in bytes in the form of a class's tag.</summary>
internal sealed class TagNumbers
{
    private const int MaxBig = 1 << 20;

    private readonly int[] _narrow;
    private readonly Dictionary<uint, int> _big;

    /// <param name="isSmall">Whether there are few, so that a table of all numbers would cost more than it brings.</param>
    public TagNumbers(bool isSmall)
        : this(isSmall ? [] : new int[KnownTag.NarrowNumbers], [])
    {
    }

    private TagNumbers(int[] narrow, Dictionary<uint, int> big)
    {
        _narrow = narrow;
        _big = big;
    }

    public int this[uint number] => number < _narrow.Length ? _narrow[number] : _big.GetValueOrDefault(number);

    public TagNumbers Clone() => new([.. _narrow], new Dictionary<uint, int>(_big));

    public void Add(uint number)
    {
        if (number < _narrow.Length)
            _narrow[number]++;
        else if (_big.Count < MaxBig || _big.ContainsKey(number))
            _big[number] = _big.GetValueOrDefault(number) + 1;
    }

    public void Remove(uint number)
    {
        if (number < _narrow.Length)
            _narrow[number]--;
        else if (_big.TryGetValue(number, out int count))
            _big[number] = count - 1;
    }

    /// <summary>How often a number near this one stands there by chance: the mean, without the most frequent ones.</summary>
    public double NoiseNear(uint number)
    {
        if (number >= KnownTag.NarrowNumbers)
            return 0.01;
        const int Reach = 48;
        int from = (int)Math.Max(1, (long)number - Reach);
        int to = (int)Math.Min(KnownTag.NarrowNumbers - 1, (long)number + Reach);
        Span<int> counts = stackalloc int[to - from + 1];
        for (int i = 0; i < counts.Length; i++)
            counts[i] = this[(uint)(from + i)];
        return MeanOfUsual(counts);
    }

    /// <summary>
    /// How often a number stands there by chance if its lower byte is as frequent as here: the mean of those that have it, without the most
    /// frequent ones.
    /// </summary>
    public double NoiseLike(uint number)
    {
        if (number >= KnownTag.NarrowNumbers)
            return 0;
        Span<int> counts = stackalloc int[(KnownTag.NarrowNumbers + byte.MaxValue) >> 8];
        for (int i = 0; i < counts.Length; i++)
        {
            int like = (i << 8) + (int)(number & byte.MaxValue);
            counts[i] = like < KnownTag.NarrowNumbers ? this[(uint)like] : 0;
        }
        return MeanOfUsual(counts);
    }

    private static double MeanOfUsual(Span<int> counts)
    {
        counts.Sort();
        ReadOnlySpan<int> usual = counts[..(counts.Length * 7 / 8)];
        long sum = 0;
        foreach (int count in usual)
            sum += count;
        return Math.Max(0.02, (double)sum / usual.Length);
    }
}
