using System.Diagnostics;
using System.Globalization;
using System.Net;
using Chat;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>The program of the sample, run as its users run it.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData]
    [InlineData("sail")]
    [InlineData("server", "client")]
    [InlineData("client")]
    [InlineData("client", "--name")]
    [InlineData("server", "--name", "alice")]
    [InlineData("server", "--port", "65536")]
    [InlineData("--demo", "--port", "many")]
    public async Task Nonsense_is_answered_with_the_usage(params string[] arguments)
    {
        using Process program = Start(arguments);

        string errors = await InTime.Run(program.StandardError.ReadToEnd);
        await InTime.Run(program.WaitForExit);

        Assert.Contains("--byte-flag", errors, StringComparison.Ordinal);
        Assert.Equal(2, program.ExitCode);
    }

    [Fact]
    public async Task The_client_says_its_input_prints_what_is_said_and_leaves()
    {
        using ChatServer server = new(localAddress: IPAddress.Loopback);
        using Process program = Start("client", "--name", "alice", "--host", "127.0.0.1", "--port", PortOf(server));

        Assert.Equal("alice has joined.", await InTime.Run(program.StandardOutput.ReadLine));
        await program.StandardInput.WriteLineAsync("hello");
        Assert.Equal("alice: hello", await InTime.Run(program.StandardOutput.ReadLine));
        program.StandardInput.Close();
        await InTime.Run(program.WaitForExit);

        Assert.Equal(0, program.ExitCode);
        Assert.Equal(["alice has joined.", "alice: hello", "alice has left."], server.Conversation.From(0));
    }

    [Fact]
    public async Task The_client_ends_when_the_server_does_though_its_input_goes_on()
    {
        ChatServer server = new(localAddress: IPAddress.Loopback);
        using Process program = Start("client", "--name", "alice", "--host", "127.0.0.1", "--port", PortOf(server));
        Assert.Equal("alice has joined.", await InTime.Run(program.StandardOutput.ReadLine));

        await InTime.Run(server.Dispose);
        Assert.Equal("The server has shut down.", await InTime.Run(program.StandardOutput.ReadLine));
        await InTime.Run(program.WaitForExit);

        Assert.Equal(0, program.ExitCode);
    }

    private static string PortOf(ChatServer server) => server.Port.ToString(CultureInfo.InvariantCulture);

    private static Process Start(params string[] arguments)
    {
        ProcessStartInfo program = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Chat.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(program)!;
    }
}
