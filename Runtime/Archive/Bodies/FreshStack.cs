using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>
/// Goes on with a call on the stack of another thread, while the calling one waits. So a graph may be deeper than any stack.
/// </summary>
internal static class FreshStack
{
    // Memory is taken as it is used. A chain of a million objects fills some twenty of these.
    private const int Size = 16 << 20;

    /// <summary>Makes a call, whose failure is that of this one.</summary>
    /// <returns>Whether it was made: the system may have no more threads.</returns>
    public static bool TryRun(Action call)
    {
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(Call, Size) { IsBackground = true, Name = nameof(FreshStack) };
        try
        {
            thread.Start();
        }
        catch (OutOfMemoryException)
        {
            return false;
        }
        thread.Join();
        failure?.Throw();
        return true;

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
