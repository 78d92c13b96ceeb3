using Stevedore.Generator.Benchmarks;

const int WarmUp = 10;
const int Rounds = 15;

LargeProject project = LargeProject.Create();
string clock = ThreadClock.IsProcessorTime ? "processor time" : "time";
Console.WriteLine($"{LargeProject.Classes:N0} serializable classes in as many files, {LargeProject.OrdinaryFiles:N0} files of other code; "
    + $"milliseconds of {clock}.");
Console.WriteLine("The driver's time has in it that it parses all generated files again, whatever has changed.");
Console.WriteLine($"{"",-44} {"generator",26} {"driver",26}");
Console.WriteLine($"{"",-44} {"min",8} {"median",8} {"max",8} {"min",8} {"median",8} {"max",8}");

// The first driver pays for just-in-time compilation, as the first one in an editor does.
Editor editor = new(project);
Report("cold, first in the process", [editor.Open()]);
Report("cold", [new Editor(project).Open()]);
foreach (Keystroke keystroke in Keystroke.Kinds)
{
    // The first few still run code that the just-in-time compiler has not optimized.
    Timing[] timings = [.. Enumerable.Range(0, WarmUp + Rounds).Select(round => editor.Type(keystroke, round))];
    Report(keystroke.Description, timings[WarmUp..]);
}

static void Report(string what, Timing[] timings) => Console.WriteLine(
    $"{what,-44} {Columns(timings.Select(timing => timing.Generator))} {Columns(timings.Select(timing => timing.Driver))}");

static string Columns(IEnumerable<TimeSpan> times)
{
    double[] ordered = [.. times.Select(time => time.TotalMilliseconds).Order()];
    return FormattableString.Invariant($"{ordered[0],8:0.00} {ordered[ordered.Length / 2],8:0.00} {ordered[^1],8:0.00}");
}
