using System.Text.RegularExpressions;
using Notifications;

namespace Stevedore.Samples.Tests.Notifications;

public sealed partial class DemoTests
{
    [Fact]
    public async Task Everything_happens_on_the_thread_of_the_loop_and_in_the_same_order_each_time()
    {
        string first = await Output();
        string second = await Output();

        Assert.DoesNotContain("wrong thread", first, StringComparison.Ordinal);
        Assert.Contains("alice: the server does not answer (ConnectionRefused), I try again", first, StringComparison.Ordinal);
        Assert.Contains("alice: answer 2 of 2 is you said \"is the crane free?\"", first, StringComparison.Ordinal);
        Assert.Contains("bob: answer 2 of 2 is you said \"that was all\"", first, StringComparison.Ordinal);
        Assert.Contains("server: a client has gone, which leaves 0", first, StringComparison.Ordinal);
        Assert.Equal(WithoutPort(first), WithoutPort(second));
    }

    private static Task<string> Output() => InTime.Run(() =>
    {
        using StringWriter output = new();
        NotificationsDemo.Run(output);
        return output.ToString();
    });

    private static string WithoutPort(string output) => Port().Replace(output, "port N");

    [GeneratedRegex(@"port \d+")]
    private static partial Regex Port();
}
