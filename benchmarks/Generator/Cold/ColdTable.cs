using System.Globalization;

namespace Stevedore.Generator.Benchmarks;

/// <summary>Prints what first runs cost, each beside what compiling costs and for every thousand lines.</summary>
internal static class ColdTable
{
    public static void PrintHead() => Console.WriteLine(
        $"{"",-44} {"lines",9} {"compile",9} {"generate",9} {"share",7} {"ms/1,000",9} {"MB",8} {"KB/1,000",9} {"kept MB",8}");

    public static void Print(Project project)
    {
        ColdRun run = ColdRun.Of(project);
        double thousands = project.Lines / 1000.0;
        double compiling = run.Compiling.TotalMilliseconds;
        double generating = run.Generating.TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{project.Name,-44} {project.Lines,9:N0} {compiling,9:N0} {generating,9:N0} {generating / compiling,7:P1} "
            + $"{generating / thousands,9:0.00} {run.Allocated / 1e6,8:N1} {run.Allocated / 1e3 / thousands,9:N0} {run.Kept / 1e6,8:N1}"));
    }
}
