using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed partial class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        Product.Rules.ToDictionary(static descriptor => descriptor.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_links_to_its_page(string id) =>
        Assert.Equal($"https://github.com/stevedore-net/stevedore/blob/main/docs/diagnostics/{id}.md", Descriptors[id].HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_page_has_its_title_severity_and_category(string id)
    {
        string page = DiagnosticPage.Read(id);
        DiagnosticDescriptor descriptor = Descriptors[id];
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(
            $"**Severity:** {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} · **Category:** {descriptor.Category}",
            page,
            StringComparison.Ordinal);
        Assert.Equal(Product.Fixes.Contains(id), !page.Contains("**Code fix:** none", StringComparison.Ordinal));
        Assert.Equal(
            ["Cause", "Example", "Fix", "When to suppress"],
            Heading().Matches(page).Select(static match => match.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_once_in_the_release_tables(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors[id];
        string row = $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}";
        Assert.Single(ReleaseRows(), row);
    }

    [Fact]
    public void Every_page_and_release_row_belongs_to_a_rule()
    {
        Assert.Equal(Descriptors.Keys.Order(StringComparer.Ordinal), DiagnosticPage.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(Descriptors.Count, ReleaseRows().Count());
    }

    [Fact]
    public void Every_rule_has_a_folder_of_programs() =>
        Assert.Equal(Descriptors.Keys.Order(StringComparer.Ordinal), ProgramFile.Rules.Order(StringComparer.Ordinal));

    private static IEnumerable<string> ReleaseRows() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Releases"))
        .SelectMany(File.ReadLines)
        .Where(static line => line.StartsWith("STV", StringComparison.Ordinal));

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
