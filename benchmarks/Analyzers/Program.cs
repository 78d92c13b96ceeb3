using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Benchmarks;

const int Rounds = 5;

if (args.Length == 0)
{
    Console.WriteLine("usage: Analyzers FOLDER [ROUNDS]: the folder has C# sources that do not use archives, 200,000 lines or more.");
    return 1;
}

CodeBase code = CodeBase.Read(args[0]);
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Rounds;
Console.WriteLine($"{code.Files:N0} files, {code.Lines:N0} lines; medians of {rounds} interleaved rounds, milliseconds of processor time.");
Console.WriteLine($"{"",-36} {"compile",10} {"bind",10} {"analyze",10} {"cost",8} {"reports",8}");

// What a compiler does with analyzers and without differs by what analyzers add to binding. Emitting is the same.
Diagnostic[] found = [];
var times = Circumstance.All.ToDictionary(circumstance => circumstance, _ => new List<(double Compile, double Bind, double Analyze)>());
for (int round = -1; round < rounds; round++)
{
    foreach (Circumstance circumstance in Circumstance.All)
    {
        double compile = Compiler.Compile(code, circumstance).TotalMilliseconds;
        double bind = Compiler.Bind(code, circumstance).TotalMilliseconds;
        double analyze = Compiler.Analyze(code, circumstance, out Diagnostic[] reported).TotalMilliseconds;
        found = [.. found.UnionBy(reported, diagnostic => diagnostic.ToString())];

        Console.Error.WriteLine(FormattableString.Invariant($"round {round + 1} {circumstance.Description,-36} {compile,10:N0} {bind,10:N0} {analyze,10:N0} {(analyze - bind) / compile,8:P1}"));

        // The first round runs code that the just-in-time compiler has not optimized.
        if (round >= 0)
            times[circumstance].Add((compile, bind, analyze));
    }
}

foreach (Circumstance circumstance in Circumstance.All)
{
    double compile = Median(times[circumstance].Select(time => time.Compile));
    double bind = Median(times[circumstance].Select(time => time.Bind));
    double analyze = Median(times[circumstance].Select(time => time.Analyze));
    double cost = Median(times[circumstance].Select(time => time.Analyze - time.Bind)) / compile;
    Console.WriteLine(FormattableString.Invariant($"{circumstance.Description,-36} {compile,10:N0} {bind,10:N0} {analyze,10:N0} {cost,8:P1} {found.Length,8}"));
}

foreach (Diagnostic diagnostic in found)
    Console.WriteLine(diagnostic);

Console.WriteLine();
Console.WriteLine("Within the analyzers, by Roslyn's own count, with the runtime:");
foreach ((string analyzer, TimeSpan time) in Compiler.TimeEach(code, Circumstance.All[1]).Take(8))
    Console.WriteLine(FormattableString.Invariant($"{analyzer,-36} {time.TotalMilliseconds,10:N0}"));

return 0;

static double Median(IEnumerable<double> values)
{
    double[] ordered = [.. values.Order()];
    return ordered[ordered.Length / 2];
}
