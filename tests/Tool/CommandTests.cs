using Stevedore.Tool.Commands;

namespace Stevedore.Tool.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task A_command_that_does_not_exist_is_refused()
    {
        StringWriter errors = new();

        int exitCode = await new ToolCommand()
            .Parse(["sink"])
            .InvokeAsync(new() { Error = errors, Output = TextWriter.Null }, TestContext.Current.CancellationToken);

        Assert.Equal(1, exitCode);
        Assert.Contains("'sink'", errors.ToString());
    }
}
