using System.Diagnostics;
using System.Globalization;
using Stevedore.Mutation;

if (args is not [string repository, string amount, .. string[] rest])
{
    Console.Error.WriteLine("usage: Stevedore.Mutation <repository> <how many | all | hand> [seed | =number,number,…]");
    return 2;
}

bool isByHand = amount == "hand";
MutatedRuntime runtime = new(Path.Combine(repository, "Runtime"), isByHand);
TestRuns tests = new(repository);
runtime.CompileTo(tests.Runtime);
Console.WriteLine($"{runtime.Mutants.Count} faults");
tests.SpreadRuntime();

List<Mutant> chosen = rest is [['=', .. string numbers]]
    ? [.. numbers.Split(',').Select(number => runtime.Mutants.Single(mutant => mutant.Number == Number(number)))]
    : Drawn(runtime.Mutants, isByHand || amount == "all" ? int.MaxValue : Number(amount), rest is [string seed] ? Number(seed) : 1);
List<Mutant> alive = chosen;
foreach (TestRun run in tests.All)
{
    if (run.Sees(TestRun.NoMutant))
        throw new InvalidOperationException($"{run.Program} {string.Join(' ', run.Arguments)} fails without a fault.");
    List<Mutant> left = [];
    foreach (Mutant mutant in alive)
    {
        long start = Stopwatch.GetTimestamp();
        bool isSeen = run.Sees(mutant.Number);
        if (!isSeen)
            left.Add(mutant);
        Console.WriteLine($"{(isSeen ? "seen" : "    ")} {Stopwatch.GetElapsedTime(start).TotalSeconds,4:F0} s  {mutant}");
    }

    alive = left;
    Console.WriteLine($"{chosen.Count - alive.Count} of {chosen.Count} seen so far");
}

foreach (Mutant mutant in alive)
    Console.WriteLine($"LIVES  {mutant}");

return 0;

static List<Mutant> Drawn(List<Mutant> mutants, int amount, int seed)
{
    if (amount >= mutants.Count)
        return mutants;
    Mutant[] all = [.. mutants];
    new Random(seed).Shuffle(all);
    return [.. all.Take(amount)];
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
