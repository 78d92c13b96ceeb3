using System.Diagnostics;

namespace Stevedore.Mutation;

/// <summary>Tests that may see a fault, in the order of how soon they do.</summary>
/// <param name="Program">The program of the tests, beside which the runtime with the faults lies.</param>
/// <param name="Arguments">Which of its tests are run.</param>
/// <param name="Longest">
/// What they may take of the processor, and, since a fault may make them wait, five times that of the clock: one that makes them go on for
/// ever is seen. A machine that is busy otherwise makes nothing seen.
/// </param>
internal sealed record TestRun(string Program, string[] Arguments, TimeSpan Longest)
{
    /// <summary>Those of the faults that the tests see.</summary>
    /// <remarks>
    /// They are switched on together and then in halves, which finds the few that are seen among many that live in the fewest runs. Faults
    /// that hide one another are so taken to live.
    /// </remarks>
    public IEnumerable<Mutant> Seen(IReadOnlyList<Mutant> mutants)
    {
        if (!Sees(mutants))
            return [];
        if (mutants.Count == 1)
            return mutants;
        int half = mutants.Count / 2;
        return [.. Seen([.. mutants.Take(half)]), .. Seen([.. mutants.Skip(half)])];
    }

    /// <summary>Whether the tests fail, or do not end, with faults switched on.</summary>
    public bool Sees(params IEnumerable<Mutant> mutants)
    {
        ProcessStartInfo start = new("dotnet", [Program, "--stop-on-fail", "on", "--progress", "off", .. Arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Program)!,
        };
        start.Environment["STEVEDORE_MUTANTS"] = string.Join(',', mutants.Select(static mutant => mutant.Number));
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long began = Stopwatch.GetTimestamp();
        while (!process.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            if (process.TotalProcessorTime > Longest || Stopwatch.GetElapsedTime(began) > 5 * Longest)
                process.Kill(entireProcessTree: true);
        }

        return process.ExitCode != 0;
    }
}
