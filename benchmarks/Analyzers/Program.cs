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
Console.WriteLine($"{"",-36} {"compile",10} {"idle",10} {"analyze",10} {"cost",8} {"reports",8}");

// Idle is a compilation with one analyzer that does nothing, since no project of the SDK is without analyzers. The cost is what ours add to
// it, as a share of compiling.
Dictionary<Circumstance, HashSet<string>> found = Circumstance.All.ToDictionary(circumstance => circumstance, _ => new HashSet<string>());
Dictionary<Circumstance, List<(double Compile, double Idle, double Analyze)>> times = Circumstance.All.ToDictionary(
    circumstance => circumstance,
    _ => new List<(double Compile, double Idle, double Analyze)>());
for (int round = -1; round < rounds; round++)
{
    foreach (Circumstance circumstance in Circumstance.All)
    {
        double compile = Compiler.Compile(code, circumstance).TotalMilliseconds;
        double idle = Compiler.AnalyzeIdly(code, circumstance).TotalMilliseconds;
        double analyze = Compiler.Analyze(code, circumstance, out Diagnostic[] reported).TotalMilliseconds;
        found[circumstance].UnionWith(reported.Select(diagnostic => diagnostic.ToString()));

        double cost = (analyze - idle) / compile;
        Console.Error.WriteLine(FormattableString.Invariant(
            $"round {round + 1} {circumstance.Description,-36} {compile,10:N0} {idle,10:N0} {analyze,10:N0} {cost,8:P1}"));

        // The first round runs code that the just-in-time compiler has not optimized.
        if (round >= 0)
            times[circumstance].Add((compile, idle, analyze));
    }
}

foreach (Circumstance circumstance in Circumstance.All)
{
    double compile = Median(times[circumstance].Select(time => time.Compile));
    double idle = Median(times[circumstance].Select(time => time.Idle));
    double analyze = Median(times[circumstance].Select(time => time.Analyze));
    double cost = Median(times[circumstance].Select(time => time.Analyze - time.Idle)) / compile;
    Console.WriteLine(FormattableString.Invariant(
        $"{circumstance.Description,-36} {compile,10:N0} {idle,10:N0} {analyze,10:N0} {cost,8:P1} {found[circumstance].Count,8}"));
}

foreach (string diagnostic in found.Values.SelectMany(each => each).Distinct())
    Console.WriteLine(diagnostic);

// What an analyzer that looks at nothing costs varies by more than ours add to it, so the time within ours says more than the difference.
foreach (Circumstance circumstance in Circumstance.All.Where(circumstance => circumstance.ReferencesRuntime))
{
    (string Analyzer, TimeSpan Time)[] each = [.. Compiler.TimeEach(code, circumstance)];
    double whole = each.Sum(one => one.Time.TotalMilliseconds);
    double share = whole / Median(times[circumstance].Select(time => time.Compile));
    Console.WriteLine();
    Console.WriteLine(FormattableString.Invariant(
        $"Within the analyzers {circumstance.Description}, by Roslyn's own count on one thread: {whole:N0}, {share:P1} of compiling"));
    foreach ((string analyzer, TimeSpan time) in each.Take(4))
        Console.WriteLine(FormattableString.Invariant($"{analyzer,-36} {time.TotalMilliseconds,10:N0}"));
}

return 0;

static double Median(IEnumerable<double> values)
{
    double[] ordered = [.. values.Order()];
    return ordered[ordered.Length / 2];
}
