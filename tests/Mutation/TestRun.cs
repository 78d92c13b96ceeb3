using System.Diagnostics;

namespace Stevedore.Mutation;

/// <summary>Tests that may see a fault.</summary>
/// <param name="program">The program of the tests, beside which the runtime with the faults lies.</param>
/// <param name="arguments">Which of its tests are run.</param>
internal sealed class TestRun(string program, string[] arguments)
{
    /// <summary>A fault that makes the tests take so many times as long makes them go on for ever.</summary>
    private const int ForEver = 10;

    private TimeSpan _longest = Timeout.InfiniteTimeSpan;

    /// <summary>Runs the tests without a fault, to know how long that takes.</summary>
    public void Prepare()
    {
        long start = Stopwatch.GetTimestamp();
        if (Sees())
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} fails without a fault.");
        _longest = ForEver * Stopwatch.GetElapsedTime(start);
    }

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
        ProcessStartInfo start = new("dotnet", [program, "--stop-on-fail", "on", "--progress", "off", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        start.Environment["STEVEDORE_MUTANTS"] = string.Join(',', mutants.Select(static mutant => mutant.Number));
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(_longest))
            return process.ExitCode != 0;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return true;
    }
}
