using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Serialization;

/// <summary>The same workloads under BenchmarkDotNet, for figures that take their time.</summary>
[MemoryDiagnoser]
public class SerializationBenchmarks
{
    private readonly ArrayBufferWriter<byte> _writer = new(1 << 22);
    private byte[] _bytes = [];

    [ParamsSource(nameof(Trials))]
    public Trial Subject { get; set; } = null!;

    public static IEnumerable<Trial> Trials => Workload.All.SelectMany(w => w.Contenders.Select(c => new Trial(w, c)));

    [GlobalSetup]
    public void StoreOnce()
    {
        Store();
        _bytes = _writer.WrittenSpan.ToArray();
    }

    [Benchmark]
    public void Store()
    {
        _writer.ResetWrittenCount();
        Subject.Contender.Store(_writer);
    }

    [Benchmark]
    public object Load() => Subject.Contender.Load(_bytes);

    /// <summary>One contender at one workload.</summary>
    public sealed record Trial(Workload Workload, Contender Contender)
    {
        public override string ToString() => $"{Workload.Name}: {Contender.Name}";
    }
}
