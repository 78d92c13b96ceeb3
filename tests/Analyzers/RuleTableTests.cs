using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class RuleTableTests
{
    private static readonly DiagnosticDescriptor[] s_rules =
    [
        .. Expect.AllAnalyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_table_of_the_documentation_lists_every_rule_as_it_is()
    {
        IEnumerable<string> rows = File.ReadLines(Beside("README.md")).Where(static line => line.StartsWith("| [STV", StringComparison.Ordinal));
        Assert.Equal(s_rules.Select(Row), rows);
    }

    [Fact]
    public void The_recommended_preset_repeats_the_default_severities() =>
        Assert.Equal(s_rules.Select(static rule => Setting(rule, rule.DefaultSeverity)), Settings("Stevedore.Recommended.globalconfig"));

    [Fact]
    public void The_strict_preset_makes_every_rule_an_error() =>
        Assert.Equal(s_rules.Select(static rule => Setting(rule, DiagnosticSeverity.Error)), Settings("Stevedore.Strict.globalconfig"));

    private static string Row(DiagnosticDescriptor rule)
    {
        string fix = DiagnosticPage.Read(rule.Id).Contains("**Code fix:** none", StringComparison.Ordinal) ? "no" : "yes";
        return $"| [{rule.Id}]({rule.Id}.md) | {Name(rule.DefaultSeverity)} | {rule.Category} | {rule.Title} | {fix} |";
    }

    private static string Setting(DiagnosticDescriptor rule, DiagnosticSeverity severity) => $"dotnet_diagnostic.{rule.Id}.severity = {Name(severity)}";

    private static IEnumerable<string> Settings(string preset) =>
        File.ReadLines(Beside(preset)).Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "Rules", file);
}
