using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>
/// Goes on with a call on the stack of another thread, while the calling one waits. So a graph may be deeper than any stack.
/// </summary>
internal static class FreshStack
{
    // Memory is taken as it is used. A chain of a million objects fills some twenty of these.
    private const int Size = 16 << 20;

    /// <exception cref="OutOfMemoryException">The system makes no more threads.</exception>
    public static void Run(Action call)
    {
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(Call, Size) { IsBackground = true, Name = nameof(FreshStack) };
        thread.Start();
        thread.Join();
        failure?.Throw();

        void Call()
        {
            try
            {
                call();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
