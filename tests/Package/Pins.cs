using System.Text.Json;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

/// <summary>The versions of other packages that this repository builds with.</summary>
public sealed class Pins
{
    private const int QuestionsAtATime = 4;

    [Fact]
    public async Task A_version_that_has_a_newer_minor_one_says_why_it_is_not_taken()
    {
        List<string> old = [];
        int answers = 0;
        (string Id, Version Version)[] pins = [.. WithoutReason(XDocument.Load(
            Repository.FullPathOf("Directory.Packages.props"), LoadOptions.PreserveWhitespace))];
        await Parallel.ForEachAsync(
            pins,
            new ParallelOptions { MaxDegreeOfParallelism = QuestionsAtATime, CancellationToken = TestContext.Current.CancellationToken },
            async (pin, cancellation) =>
            {
                if (await NewestAsync(pin.Id, cancellation) is not { } newest)
                    return;
                Interlocked.Increment(ref answers);
                if ((newest.Major, newest.Minor).CompareTo((pin.Version.Major, pin.Version.Minor)) > 0)
                    lock (old)
                        old.Add($"{pin.Id} is {pin.Version}, and there is {newest}");
            });

        Assert.SkipWhen(answers < pins.Length, $"The feed of packages answered {answers} of {pins.Length} times.");
        Assert.Empty(old);
    }

    [Fact]
    public void A_comment_is_the_reason_of_what_follows_it_up_to_an_empty_line()
    {
        const string Text = """
            <Project>
              <ItemGroup>
                <PackageVersion Include="A" Version="1.2.3" />
                <!-- Why. -->
                <PackageVersion Include="B" Version="1.2.3" />
                <PackageVersion Include="C" Version="1.2.3" />

                <PackageVersion Include="D" Version="1.2.3-beta" />
                <PackageVersion Include="E" Version="$(Elsewhere)" />
              </ItemGroup>
            </Project>
            """;

        Assert.Equal(["A", "D"], WithoutReason(XDocument.Parse(Text, LoadOptions.PreserveWhitespace)).Select(static pin => pin.Id));
    }

    private static IEnumerable<(string Id, Version Version)> WithoutReason(XDocument packages)
    {
        foreach (XElement group in packages.Descendants("ItemGroup"))
        {
            bool hasReason = false;
            foreach (XNode node in group.Nodes())
            {
                if (node is XComment)
                    hasReason = true;
                else if (node is XText text && text.Value.Count(static sign => sign == '\n') > 1)
                    hasReason = false;
                else if (!hasReason && node is XElement pin && VersionOf((string)pin.Attribute("Version")!) is { } version)
                    yield return ((string)pin.Attribute("Include")!, version);
            }
        }
    }

    private static Version? VersionOf(string text) => Version.TryParse(text.Split('-')[0], out Version? version) ? version : null;

    /// <summary>The newest version that is no preview; null if the feed does not say.</summary>
    private static async Task<Version?> NewestAsync(string id, CancellationToken cancellation)
    {
        Command search = await Command.DotnetAsync(
            Repository.Root, ["package", "search", id, "--exact-match", "--format", "json", "--verbosity", "minimal"], cancellation);
        if (search.ExitCode != 0)
            return null;
        try
        {
            using JsonDocument answer = JsonDocument.Parse(search.Output);
            return answer.RootElement.GetProperty("searchResult").EnumerateArray()
                .SelectMany(static source => source.GetProperty("packages").EnumerateArray())
                .Select(static package => package.GetProperty("version").GetString()!)
                .Where(static version => !version.Contains('-', StringComparison.Ordinal))
                .Max(VersionOf);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
