namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>One side of a conversation: runs in a thread of its own, because its calls wait, and never longer than the limit.</summary>
internal static class Side
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static Task Run(Action conversation) =>
        Task.Factory.StartNew(conversation, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).InTime();

    public static Task<T> Run<T>(Func<T> conversation) =>
        Task.Factory.StartNew(conversation, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).InTime();

    /// <summary>Waits for what must come to pass and has no signal of its own.</summary>
    public static Task Until(Func<bool> condition) => Run(() => Assert.True(SpinWait.SpinUntil(condition, Limit)));

    public static Task InTime(this Task task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);
}
