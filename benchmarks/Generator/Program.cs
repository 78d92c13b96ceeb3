using Microsoft.CodeAnalysis;
using Stevedore.Generator.Benchmarks;

const int GenericClasses = 1000;
const int WarmUp = 10;
const int Rounds = 15;

string clock = ThreadClock.IsProcessorTime ? "processor time" : "time";
if (args is ["--cold", .. string[] names])
{
    PrintColdRuns(ProjectShape.All.Where(shape => names.Length == 0 || names.Contains(shape.Description)));
    return;
}

if (args.Length > 0)
{
    Console.WriteLine($"First runs over sources, milliseconds of {clock} of one thread.");
    WarmUpCold();
    foreach (string folder in args)
    {
        Project project = SourceFolder.Read(folder);
        ColdTable.Print(project);
        ColdTable.Print(SourceFolder.WithArchives(project));
    }

    return;
}

PrintKeystrokes();

void PrintKeystrokes()
{
    Console.WriteLine($"{LargeProject.Classes:N0} serializable classes in as many files, "
        + $"{LargeProject.OrdinaryFiles:N0} files of other code; milliseconds of {clock}.");
    Console.WriteLine("The driver's time has in it that it parses all generated files again, whatever has changed.");
    PrintKeystrokesIn(LargeProject.Create().Compilation, Keystroke.InLargeProject);

    Console.WriteLine($"{GenericClasses:N0} serializable generic classes that lead to each other.");
    PrintKeystrokesIn(ProjectShape.LeadingOn.Of(GenericClasses).Parse(), Keystroke.InGenericClasses);
}

void PrintKeystrokesIn(Compilation project, IEnumerable<Keystroke> keystrokes)
{
    Console.WriteLine($"{"",-44} {"generator",26} {"driver",26}");
    Console.WriteLine($"{"",-44} {"min",8} {"median",8} {"max",8} {"min",8} {"median",8} {"max",8}");

    // The first driver pays for just-in-time compilation, as the first one in an editor does.
    Editor editor = new(project);
    Report("cold, first in the process", [editor.Open()]);
    Report("cold", [new Editor(project).Open()]);
    foreach (Keystroke keystroke in keystrokes)
    {
        // The first few still run code that the just-in-time compiler has not optimized.
        Timing[] timings = [.. Enumerable.Range(0, WarmUp + Rounds).Select(round => editor.Type(keystroke, round))];
        Report(keystroke.Description, timings[WarmUp..]);
    }
}

void PrintColdRuns(IEnumerable<ProjectShape> shapes)
{
    Console.WriteLine($"First runs over projects of one shape, by the number of classes, milliseconds of {clock} of one thread.");
    WarmUpCold();
    foreach (ProjectShape shape in shapes)
    {
        for (int classes = 250; classes <= 8000; classes *= 2)
        {
            Project project = shape.Of(classes);
            ColdTable.Print(project);
            if (!shape.HasArchives)
                ColdTable.Print(SourceFolder.WithArchives(project));
        }
    }
}

static void WarmUpCold()
{
    foreach (ProjectShape shape in ProjectShape.All)
        _ = ColdRun.Of(shape.Of(50));

    ColdTable.PrintHead();
}

static void Report(string what, Timing[] timings) => Console.WriteLine(
    $"{what,-44} {Columns(timings.Select(timing => timing.Generator))} {Columns(timings.Select(timing => timing.Driver))}");

static string Columns(IEnumerable<TimeSpan> times)
{
    double[] ordered = [.. times.Select(time => time.TotalMilliseconds).Order()];
    return FormattableString.Invariant($"{ordered[0],8:0.00} {ordered[ordered.Length / 2],8:0.00} {ordered[^1],8:0.00}");
}
