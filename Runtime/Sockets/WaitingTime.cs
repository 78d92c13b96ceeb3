namespace Stevedore;

/// <summary>How long a call may wait.</summary>
internal static class WaitingTime
{
    /// <summary>The timers of .NET go no further: 49 days. A longer time would fail in the middle of a call.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>A time that timers can wait for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither positive nor infinite, or longer than 49 days.</exception>
    public static TimeSpan Require(TimeSpan value, string name) =>
        value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= s_longest)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The time to wait is positive and 49 days at most, or infinite.");
}
