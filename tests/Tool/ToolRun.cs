using Stevedore.Tool.Commands;

namespace Stevedore.Tool.Tests;

/// <summary>What the command said when it was run.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public static async Task<ToolRun> Of(params string[] arguments)
    {
        StringWriter output = new();
        StringWriter errors = new();
        int exitCode = await new ToolCommand()
            .Parse(arguments)
            .InvokeAsync(new() { Error = errors, Output = output }, TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, output.ToString(), errors.ToString());
    }
}
