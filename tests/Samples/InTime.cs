namespace Stevedore.Samples.Tests;

/// <summary>Runs calls that wait for a peer, each in a thread of its own, and never longer than the limit.</summary>
internal static class InTime
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(Limit, TestContext.Current.CancellationToken);
}
