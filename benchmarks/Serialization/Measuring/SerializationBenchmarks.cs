using BenchmarkDotNet.Attributes;

namespace Serialization.Measuring;

/// <summary>The same workloads under BenchmarkDotNet, for figures that take their time.</summary>
[MemoryDiagnoser]
public class SerializationBenchmarks
{
    private const int Times = 16;

    [ParamsSource(nameof(Trials))]
    public Trial Trial { get; set; } = null!;

    public static IEnumerable<Trial> Trials => Workload.All
        .Select(static make => make())
        .SelectMany(static workload => workload.Subjects.Select(subject => new Trial(workload.Name, subject)));

    [Benchmark(OperationsPerInvoke = Times)]
    public void Store() => Trial.Subject.Store(Times);

    [Benchmark(OperationsPerInvoke = Times)]
    public void Load() => Trial.Subject.Load(Times);
}

/// <summary>One contender at one workload.</summary>
public sealed record Trial(string Workload, Subject Subject)
{
    public override string ToString() => $"{Workload}: {Subject.Name}";
}
