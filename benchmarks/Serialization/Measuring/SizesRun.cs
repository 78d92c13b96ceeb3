using System.Diagnostics;
using System.Globalization;
using Serialization.Workloads;
using Stevedore;

namespace Serialization.Measuring;

/// <summary>
/// What one element costs in documents from 1 KB to 1 GB: a person in place, a reference to a new object, a reference to one that is known;
/// from and to memory and a file. The lowest of as many calls as fit into half a second.
/// </summary>
internal static class SizesRun
{
    private const long Smallest = 1 << 10;
    private const int Steps = 4;
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(0.5);

    private static readonly ArchiveOptions s_options = new() { Limits = ArchiveLimits.TrustedData };

    /// <param name="output">Gets the table.</param>
    /// <param name="largest">The bytes of the largest document, about.</param>
    public static void Run(TextWriter output, long largest)
    {
        output.WriteLine(
            $"{"ns for each element",-28} {"elements",12} {"bytes",14} | {"store",8} {"load",8} | {"save",8} {"load",8} | file to memory");
        for (long size = Smallest; size <= largest; size <<= Steps)
        {
            Print(output, "persons in place", size, bytesOfEach: 88, static count => new People { Persons = MakePersons(count) });
            Print(output, "references to new objects", size, bytesOfEach: 10, static count => new Fleet { Ships = MakeShips(count) });
            Print(output, "references to known objects", size, bytesOfEach: 2, static count => new Fleet { Ships = Repeat(count) });
        }
    }

    private static void Print<T>(TextWriter output, string name, long size, int bytesOfEach, Func<int, T> make) where T : IArchivable
    {
        int count = (int)(size / bytesOfEach);
        T value = make(count);
        string path = Path.Combine(Path.GetTempPath(), $"stevedore-sizes-{Environment.ProcessId}");
        try
        {
            (double store, double load) = InMemory(value, out long stored);
            double save = Time(() => Archive.Save(path, value, s_options));
            double loadFile = Time(() => GC.KeepAlive(Archive.Load<T>(path, s_options)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-28} {count,12:N0} {stored,14:N0} | {store / count,8:0.0} {load / count,8:0.0} "
                    + $"| {save / count,8:0.0} {loadFile / count,8:0.0} | {loadFile / load:0.00}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (double Store, double Load) InMemory<T>(T value, out long stored) where T : IArchivable
    {
        byte[] bytes = Archive.Serialize(value, s_options);
        stored = bytes.Length;
        double store = Time(() => GC.KeepAlive(Archive.Serialize(value, s_options)));
        double load = Time(() => GC.KeepAlive(Archive.Deserialize<T>(bytes, s_options)));
        return (store, load);
    }

    private static double Time(Action action)
    {
        double lowest = double.MaxValue;
        Stopwatch whole = Stopwatch.StartNew();
        do
        {
            long start = Stopwatch.GetTimestamp();
            action();
            lowest = Math.Min(lowest, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }
        while (whole.Elapsed < s_time);
        return lowest;
    }

    private static List<Person> MakePersons(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static i => new Person
        {
            Number = i,
            Name = $"Jürgen Åström {i % 1000}",
            Latitude = 57.5,
            Longitude = 11.5,
            Tags = [$"ship{i % 7}", $"crew{i % 11}"],
        }),
    ];

    private static List<Ship> MakeShips(int count) => [.. Enumerable.Range(0, count).Select(static i => new Ship { Number = i })];

    private static List<Ship> Repeat(int count)
    {
        List<Ship> known = MakeShips(1000);
        return [.. Enumerable.Range(0, count).Select(i => known[(int)(i * 7L % known.Count)])];
    }
}
