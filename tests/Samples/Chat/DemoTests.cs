using System.Text.RegularExpressions;
using Chat;

namespace Stevedore.Samples.Tests.Chat;

public sealed partial class DemoTests
{
    [Fact]
    public async Task The_demonstration_shows_the_whole_conversation_and_its_bytes()
    {
        string output = await Output(new ChatDialect());

        string[] said =
        [
            "| alice has joined.",
            "| bob has joined.",
            "| carol has joined.",
            "| alice: hello, is the crane free?",
            "| bob: free until three; 45 € an hour",
            "| carol: then I am next, danke schön",
            "| bob has left.",
            "| alice: and now it is free again",
            "| The server has shut down.",
        ];
        Assert.All(said, line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.Contains("01 00 FF FE FF 0D 62 00 6F 00 62 00 20 00 68 00  ......b.o.b. .h.", output, StringComparison.Ordinal);
        Assert.Contains("to alice, bob, carol: 76 bytes", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ConversationTests.Dialects), MemberType = typeof(ConversationTests))]
    public async Task The_demonstration_comes_out_the_same_each_time(bool byteFlag, bool ansi)
    {
        ChatDialect dialect = new(byteFlag, ansi);

        Assert.Equal(WithoutPort(await Output(dialect)), WithoutPort(await Output(dialect)));
    }

    private static Task<string> Output(ChatDialect dialect) => InTime.Run(() =>
    {
        using StringWriter output = new();
        ChatDemo.Run(output, dialect);
        return output.ToString();
    });

    private static string WithoutPort(string output) => Port().Replace(output, "port N");

    [GeneratedRegex(@"port \d+")]
    private static partial Regex Port();
}
