using System.Diagnostics;
using System.Globalization;

namespace Stevedore.Generator.Benchmarks;

/// <summary>
/// The processor time of the calling thread where the system tells it, so that other programs do not count; otherwise the time that passes.
/// </summary>
internal static class ThreadClock
{
    // Linux: nanoseconds on the processor, nanoseconds waiting, time slices.
    private const string Statistics = "/proc/thread-self/schedstat";

    public static bool IsProcessorTime { get; } = File.Exists(Statistics);

    public static TimeSpan Now => IsProcessorTime
        ? TimeSpan.FromMilliseconds(long.Parse(File.ReadAllText(Statistics).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6)
        : Stopwatch.GetElapsedTime(0);
}
