using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace Serialization;

/// <summary>
/// All contenders in turn, round after round, so that what slows the machine for a while slows all of them: the ratios hold where the
/// times do not. Medians over the rounds.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 15;
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(12);

    public static void Run(TextWriter output)
    {
        output.WriteLine(
            $"{"",-26} {"contender",-18} {"bytes",9} {"store",11} {"ratio",7} {"alloc",9} {"load",11} {"ratio",7} {"alloc",9}");
        foreach (Workload workload in Workload.All)
            Run(output, workload);
    }

    private static void Run(TextWriter output, Workload workload)
    {
        ArrayBufferWriter<byte> writer = new(1 << 22);
        Subject[] subjects = [.. workload.Contenders.Select(c => new Subject(c, writer))];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Subject subject in subjects)
                subject.Measure(s_slice);
        }

        string name = workload.Name;
        foreach (Subject subject in subjects)
        {
            (double store, double load) = (subject.Store.MedianRatioTo(subjects[0].Store), subject.Load.MedianRatioTo(subjects[0].Load));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-26} {subject.Contender.Name,-18} {subject.Bytes.Length,9:N0} "
                    + $"{Time(subject.Store.Median),11} {store,6:0.00}x {subject.StoreAllocated,9:N0} "
                    + $"{Time(subject.Load.Median),11} {load,6:0.00}x {subject.LoadAllocated,9:N0}"));
            name = "";
        }
    }

    private static string Time(double nanoseconds) => nanoseconds < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:0.0} us");

    /// <summary>A contender under measurement.</summary>
    private sealed class Subject
    {
        private readonly ArrayBufferWriter<byte> _writer;

        public Subject(Contender contender, ArrayBufferWriter<byte> writer)
        {
            Contender = contender;
            _writer = writer;
            StoreOnce();
            Bytes = writer.WrittenSpan.ToArray();
            WarmUp();
            StoreAllocated = Allocated(StoreOnce);
            LoadAllocated = Allocated(LoadOnce);
        }

        public Contender Contender { get; }

        public byte[] Bytes { get; }

        public Series Store { get; } = new();

        public Series Load { get; } = new();

        public long StoreAllocated { get; }

        public long LoadAllocated { get; }

        public void Measure(TimeSpan slice)
        {
            Store.Add(slice, StoreOnce);
            Load.Add(slice, LoadOnce);
        }

        private void StoreOnce()
        {
            _writer.ResetWrittenCount();
            Contender.Store(_writer);
        }

        private void LoadOnce() => GC.KeepAlive(Contender.Load(Bytes));

        /// <summary>Long enough for the code to be compiled with optimizations.</summary>
        private void WarmUp()
        {
            Stopwatch watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 250)
            {
                StoreOnce();
                LoadOnce();
            }
        }

        private static long Allocated(Action action)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>Nanoseconds per call, one figure for each round.</summary>
    private sealed class Series
    {
        private readonly List<double> _figures = [];
        private int _calls = 1;

        public double Median => MedianOf(_figures);

        /// <summary>The median of the rounds' ratios, each taken between two figures of the same round.</summary>
        public double MedianRatioTo(Series other) => MedianOf([.. _figures.Zip(other._figures, (mine, theirs) => mine / theirs)]);

        public void Add(TimeSpan slice, Action action)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < _calls; i++)
                action();
            double each = watch.Elapsed.TotalNanoseconds / _calls;
            _figures.Add(each);
            _calls = (int)Math.Clamp(slice.TotalNanoseconds / each, 1, 1_000_000);
        }

        private static double MedianOf(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
    }
}
