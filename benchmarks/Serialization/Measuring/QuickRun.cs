using System.Globalization;

namespace Serialization.Measuring;

/// <summary>
/// All contenders in turn, round after round, so that what slows the machine for a while slows all of them: the ratios hold where the
/// times do not. 10th percentiles over the rounds; ratios to MemoryPack's better mode and to the floor.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 25;
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(8);

    /// <param name="output">Gets the table.</param>
    /// <param name="only">Parts of the names of the workloads to run; none for all.</param>
    public static void Run(TextWriter output, IEnumerable<string> only)
    {
        List<(double Store, double Load)> ratios = [];
        Print(output, "", "contender", "bytes", ["store", "of MP", "of floor", "alloc", "load", "of MP", "of floor", "alloc"]);
        foreach (Func<Workload> make in Workload.All)
        {
            Workload workload = make();
            if (only.Any() && !only.Any(part => workload.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                continue;
            Measure(workload);
            ratios.Add(Print(output, workload));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Stevedore to MemoryPack, geometric mean of {ratios.Count}: {Mean(ratios.Select(r => r.Store)):0.00} storing, "
                + $"{Mean(ratios.Select(r => r.Load)):0.00} loading"));
    }

    private static void Measure(Workload workload)
    {
        foreach (Subject subject in workload.Subjects)
            subject.WarmUp();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Subject subject in workload.Subjects)
                subject.Measure(s_slice);
        }
    }

    private static (double Store, double Load) Print(TextWriter output, Workload workload)
    {
        Subject[] peers = [.. workload.Subjects.Where(static subject => subject.Name.StartsWith("MemoryPack", StringComparison.Ordinal))];
        double peerStore = peers.Min(static peer => peer.StoreTimes.Low), peerLoad = peers.Min(static peer => peer.LoadTimes.Low);
        double floorStore = workload.Subjects[0].StoreTimes.Low, floorLoad = workload.Subjects[0].LoadTimes.Low;
        string name = workload.Name;
        foreach (Subject subject in workload.Subjects)
        {
            double store = subject.StoreTimes.Low, load = subject.LoadTimes.Low;
            Print(output, name, subject.Name, Count(subject.Size),
            [
                Time(store), Ratio(store / peerStore), Ratio(store / floorStore), Count(subject.StoreAllocated),
                Time(load), Ratio(load / peerLoad), Ratio(load / floorLoad), Count(subject.LoadAllocated),
            ]);
            name = "";
        }
        Subject ours = workload.Subjects.Single(static subject => subject.Name == Contenders.Archives<Workloads.Node>.Name);
        return (ours.StoreTimes.Low / peerStore, ours.LoadTimes.Low / peerLoad);
    }

    private static void Print(TextWriter output, string workload, string contender, string bytes, string[] figures) => output.WriteLine(
        $"{workload,-26} {contender,-20} {bytes,9} | {figures[0],9} {figures[1],7} {figures[2],8} {figures[3],9} "
            + $"| {figures[4],9} {figures[5],7} {figures[6],8} {figures[7],9}");

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => nanoseconds < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:0.0} us");
}
