using System.Buffers;
using System.Diagnostics;
using Serialization.Contenders;

namespace Serialization.Measuring;

/// <summary>A contender at a workload, under measurement.</summary>
public abstract class Subject
{
    public const string Floor = "hand-written";

    public abstract string Name { get; }

    /// <summary>The bytes stored.</summary>
    public int Size { get; protected set; }

    public Series StoreTimes { get; } = new();

    public Series LoadTimes { get; } = new();

    public long StoreAllocated { get; private set; }

    public long LoadAllocated { get; private set; }

    public abstract void Store(int times);

    public abstract void Load(int times);

    /// <summary>
    /// Runs it long enough for its code to be compiled with optimizations, in passes with time between them in which the compiler need not
    /// share the processor, then counts what it allocates.
    /// </summary>
    public void WarmUp()
    {
        const int Passes = 3;
        for (int pass = 0; pass < Passes; pass++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 250)
            {
                Store(1);
                Load(1);
            }
            Thread.Sleep(50);
        }
        StoreAllocated = Allocated(Store);
        LoadAllocated = Allocated(Load);
    }

    public void Measure(TimeSpan slice)
    {
        StoreTimes.Add(slice, Store);
        LoadTimes.Add(slice, Load);
    }

    private static long Allocated(Action<int> action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action(1);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

/// <summary>The loops, compiled anew for each contender.</summary>
internal sealed class Subject<T, TContender> : Subject where TContender : struct, IContender<T>
{
    private readonly ArrayBufferWriter<byte> _writer;
    private readonly T _value;
    private readonly byte[] _bytes;
    private T? _loaded;

    public Subject(T value, ArrayBufferWriter<byte> writer)
    {
        _value = value;
        _writer = writer;
        Store(1);
        _bytes = writer.WrittenSpan.ToArray();
        Size = _bytes.Length;
    }

    public override string Name => TContender.Name;

    public override void Store(int times)
    {
        TContender contender = default;
        for (int i = 0; i < times; i++)
        {
            _writer.ResetWrittenCount();
            contender.Store(_writer, _value);
        }
    }

    public override void Load(int times)
    {
        TContender contender = default;
        for (int i = 0; i < times; i++)
            _loaded = contender.Load(_bytes);
        GC.KeepAlive(_loaded);
    }
}
