namespace Stevedore.AspNetCore.Tests;

/// <summary>Waits for what is under way, and not for ever.</summary>
internal static class Waiting
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    public static Task InTime(this Task task) => task.WaitAsync(s_limit, TestContext.Current.CancellationToken);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(s_limit, TestContext.Current.CancellationToken);

    public static Task InTime(this ValueTask task) => task.AsTask().InTime();

    public static Task<T> InTime<T>(this ValueTask<T> task) => task.AsTask().InTime();

    /// <summary>Waits for what must come to pass and has no signal of its own.</summary>
    public static Task Until(Func<bool> condition) => Task.Run(() => Assert.True(SpinWait.SpinUntil(condition, s_limit)));
}
