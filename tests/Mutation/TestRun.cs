using System.Diagnostics;

namespace Stevedore.Mutation;

/// <summary>Tests that may see a fault, in the order of how soon they do.</summary>
/// <param name="Program">The program of the tests, beside which the runtime with the faults lies.</param>
/// <param name="Arguments">Which of its tests are run.</param>
/// <param name="Longest">How long they may take; a fault that makes them go on for ever is seen.</param>
internal sealed record TestRun(string Program, string[] Arguments, TimeSpan Longest)
{
    /// <summary>No fault is switched on.</summary>
    public const int NoMutant = -1;

    /// <summary>Whether the tests fail, or do not end, with a fault switched on.</summary>
    public bool Sees(int mutant)
    {
        ProcessStartInfo start = new("dotnet", [Program, "--stop-on-fail", "on", "--no-progress", .. Arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Program)!,
        };
        start.Environment["STEVEDORE_MUTANT"] = $"{mutant}";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest))
            return process.ExitCode != 0;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return true;
    }
}
