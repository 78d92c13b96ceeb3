using System.Diagnostics;
using System.Globalization;
using Stevedore.Mutation;

if (args is not [string repository, string amount, .. string[] rest])
{
    Console.Error.WriteLine("usage: Stevedore.Mutation <repository> <list | how many | all | hand> [seed | =number,number,…]");
    return 2;
}

bool isByHand = amount == "hand";
MutatedRuntime runtime = new(Path.Combine(repository, "Runtime"), isByHand);
TestRuns tests = new(repository);
runtime.CompileTo(tests.Runtime);
Console.WriteLine($"{runtime.Mutants.Count} faults");
if (amount == "list")
{
    foreach (Mutant mutant in runtime.Mutants)
        Console.WriteLine(mutant);
    return 0;
}

tests.SpreadRuntime();
int most = isByHand || amount == "all" ? int.MaxValue : Number(amount);
List<Mutant> chosen = rest is [['=', .. string numbers]]
    ? [.. numbers.Split(',').Select(Number).Select(number => runtime.Mutants.Single(mutant => mutant.Number == number))]
    : Drawn(runtime.Mutants, most, rest is [string seed] ? Number(seed) : 1);
List<Mutant> alive = [.. chosen];
long start = Stopwatch.GetTimestamp();
tests.Quick.Prepare();
foreach (Mutant mutant in chosen)
{
    if (tests.Quick.Sees(mutant))
        Strike([mutant]);
}

foreach (TestRun run in tests.Others)
{
    run.Prepare();
    Strike(run.Seen(alive));
}

foreach (Mutant mutant in alive)
    Console.WriteLine($"LIVES  {mutant}");
double minutes = Stopwatch.GetElapsedTime(start).TotalMinutes;
Console.WriteLine($"{chosen.Count - alive.Count} of {chosen.Count} are seen, in {minutes:F0} minutes.");
return 0;

void Strike(IEnumerable<Mutant> seen)
{
    foreach (Mutant mutant in seen)
    {
        alive.Remove(mutant);
        Console.WriteLine($"seen   {mutant}");
    }
}

static List<Mutant> Drawn(List<Mutant> mutants, int amount, int seed)
{
    if (amount >= mutants.Count)
        return mutants;
    Mutant[] all = [.. mutants];
    new Random(seed).Shuffle(all);
    return [.. all.Take(amount)];
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
