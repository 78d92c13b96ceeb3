using BenchmarkDotNet.Running;
using Serialization;

if (args.Contains("--quick"))
    QuickRun.Run(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(SerializationBenchmarks).Assembly).Run(args);
