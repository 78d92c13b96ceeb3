namespace Stevedore.Runtime.Tests.Archives.Hostile;

internal static class Allocation
{
    /// <summary>Bytes of memory that an action takes once everything it needs is compiled and pooled.</summary>
    public static long Of(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
