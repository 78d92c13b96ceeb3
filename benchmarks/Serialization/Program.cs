using BenchmarkDotNet.Running;
using Serialization.Measuring;

if (args.Contains("--quick"))
    QuickRun.Run(Console.Out, args.Where(static arg => arg[0] != '-'));
else
    BenchmarkSwitcher.FromAssembly(typeof(SerializationBenchmarks).Assembly).Run(args);
