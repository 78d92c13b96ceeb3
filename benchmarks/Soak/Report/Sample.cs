using System.Diagnostics;

namespace Stevedore.Soak.Report;

/// <summary>What the process holds at a moment.</summary>
internal readonly record struct Sample(
    double Seconds,
    double ResidentMegabytes,
    double ManagedMegabytes,
    int Handles,
    int Threads,
    long Messages)
{
    public static Sample Now(double seconds, long messages)
    {
        using Process process = Process.GetCurrentProcess();
        return new Sample(
            seconds,
            process.WorkingSet64 / 1e6,
            GC.GetTotalMemory(forceFullCollection: false) / 1e6,
            Directory.Exists("/proc/self/fd") ? Directory.GetFileSystemEntries("/proc/self/fd").Length : process.HandleCount,
            process.Threads.Count,
            messages);
    }
}
