using System.Diagnostics;
using System.Globalization;
using StartUp;

if (args is ["--once", string contender])
    Once(contender);
else
    Compare();

// One process: what its first store and its first load take.
static void Once(string contender)
{
    Message message = Message.Sample;
    long start = Stopwatch.GetTimestamp();
    byte[] bytes = Contenders.Store(contender, message);
    long stored = Stopwatch.GetTimestamp();
    Message? loaded = Contenders.Load(contender, bytes);
    long end = Stopwatch.GetTimestamp();
    if (contender != Contenders.Names[0] && loaded?.Subject != message.Subject)
        throw new InvalidOperationException($"{contender} did not load what it stored.");
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Stopwatch.GetElapsedTime(start, stored).TotalMicroseconds} {Stopwatch.GetElapsedTime(stored, end).TotalMicroseconds}"));
}

// Processes of all contenders in turn, so that what slows the machine for a while slows all of them; medians.
static void Compare()
{
    const int Rounds = 21;
    Dictionary<string, List<(double Whole, double Store, double Load)>> times = Contenders.Names.ToDictionary(
        static name => name,
        static _ => new List<(double, double, double)>());
    for (int round = 0; round < Rounds; round++)
    {
        foreach (string name in Contenders.Names)
            times[name].Add(Run(name));
    }
    Console.WriteLine($"{"",-20} {"process",12} {"first store",12} {"first load",12}");
    foreach (string name in Contenders.Names)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-20} {Median(times[name], static t => t.Whole) / 1000,9:0.0} ms "
                + $"{Median(times[name], static t => t.Store) / 1000,9:0.00} ms "
                + $"{Median(times[name], static t => t.Load) / 1000,9:0.00} ms"));
    }
}

static (double Whole, double Store, double Load) Run(string name)
{
    // Started by "dotnet run" or as what "dotnet publish" has made, the program is its own process.
    ProcessStartInfo start = new(Environment.ProcessPath!, ["--once", name]) { RedirectStandardOutput = true };
    Stopwatch watch = Stopwatch.StartNew();
    using Process process = Process.Start(start)!;
    string[] words = process.StandardOutput.ReadToEnd().Split(' ');
    process.WaitForExit();
    return (watch.Elapsed.TotalMicroseconds, Number(words[0]), Number(words[1]));
}

static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);

static double Median<T>(List<T> items, Func<T, double> figure) => items.Select(figure).Order().ElementAt(items.Count / 2);
