using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Analyzers.Tests.Pages;

public sealed class PageExampleTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPage.Ids.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_of_a_page_triggers_exactly_its_rule(string id)
    {
        string[] examples = DiagnosticPage.Examples(id, "bad");
        Assert.NotEmpty(examples);
        List<Diagnostic> all = [];
        foreach (string example in examples)
        {
            ImmutableArray<Diagnostic> found = await UserProgram.Of(example).DiagnoseAsync(Expect.AllAnalyzers);
            Assert.Equal([id], found.Select(static diagnostic => diagnostic.Id).Distinct());
            all.AddRange(found);
        }

        await Snapshot.MatchAsync(all, $"id={id}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_of_a_page_is_silent(string id)
    {
        string[] examples = DiagnosticPage.Examples(id, "good");
        Assert.NotEmpty(examples);
        foreach (string example in examples)
            Assert.Empty(await UserProgram.Of(example).DiagnoseAsync(Expect.AllAnalyzers));
    }
}
