using System.Globalization;
using BenchmarkDotNet.Running;
using Serialization.Measuring;

string[] words = [.. args.Where(static arg => arg[0] != '-')];
if (args.Contains("--quick"))
    QuickRun.Run(Console.Out, words);
else if (args.Contains("--sizes"))
    SizesRun.Run(Console.Out, words is [string most] ? long.Parse(most, CultureInfo.InvariantCulture) : 1 << 30);
else
    BenchmarkSwitcher.FromAssembly(typeof(SerializationBenchmarks).Assembly).Run(args);
