using System.Diagnostics;
using System.Text;

namespace Stevedore.CommandLine.Tests;

/// <summary>A command of the shell, run to its end.</summary>
internal sealed record Command(string Line, int ExitCode, string Output)
{
    /// <summary>Runs a program in a folder. It dies with the cancellation.</summary>
    public static async Task<Command> RunAsync(string folder, string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetOuterBuild(start.Environment);

        using Process process = new() { StartInfo = start };
        StringBuilder output = new();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new Command($"{program} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output.ToString());
    }

    /// <summary>Runs the <c>dotnet</c> command that runs these tests.</summary>
    public static Task<Command> DotnetAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        RunAsync(folder, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments, cancellation);

    /// <summary>The output, after the command has done what it should.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Line}\nended with {ExitCode}:\n{Output}");
        return Output;
    }

    /// <summary>The output, after the command has refused, as it should.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"{Line}\nsucceeded:\n{Output}");
        return Output;
    }

    private static void ForgetOuterBuild(IDictionary<string, string?> environment)
    {
        // `dotnet test` and MSBuild tell their children where their own SDK and targets lie, which may not be those of the inner command.
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            environment.Remove(name);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A build node that stays would hold the temporary folder and this command's output open.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.AppendLine(line);
    }
}
