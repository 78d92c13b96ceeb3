using System.Diagnostics;

namespace Serialization.Measuring;

/// <summary>Nanoseconds a call, one figure for each round.</summary>
public sealed class Series
{
    private readonly List<double> _figures = [];
    private int _calls = 1;

    /// <summary>The 10th percentile: what the code takes when nothing else disturbs it.</summary>
    public double Low => _figures.Order().ElementAt(_figures.Count / 10);

    public void Add(TimeSpan slice, Action<int> action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        action(_calls);
        double each = watch.Elapsed.TotalNanoseconds / _calls;
        _figures.Add(each);
        _calls = (int)Math.Clamp(slice.TotalNanoseconds / each, 1, 1_000_000);
    }
}
