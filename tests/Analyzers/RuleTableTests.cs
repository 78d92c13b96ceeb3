using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class RuleTableTests
{
    [Fact]
    public void The_table_of_the_documentation_lists_every_rule_as_it_is() =>
        GeneratedLines.Match("docs/diagnostics/README.md", "| [STV", [.. Product.Rules.Select(Row)]);

    [Fact]
    public void The_documentation_lists_everything_that_is_silenced() =>
        GeneratedLines.Match("docs/diagnostics/README.md", "| STVS", [.. Product.Suppressions.Select(Row)]);

    [Fact]
    public void The_recommended_preset_repeats_the_default_severities() => GeneratedLines.Match(
        "Analyzers/Presets/Stevedore.Recommended.globalconfig",
        "dotnet_diagnostic.",
        [.. Product.Rules.Select(static rule => Setting(rule, rule.DefaultSeverity))]);

    [Fact]
    public void The_strict_preset_makes_every_rule_an_error() => GeneratedLines.Match(
        "Analyzers/Presets/Stevedore.Strict.globalconfig",
        "dotnet_diagnostic.",
        [.. Product.Rules.Select(static rule => Setting(rule, DiagnosticSeverity.Error))]);

    private static string Row(DiagnosticDescriptor rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {Name(rule.DefaultSeverity)} | {rule.Category} | {rule.Title} |"
        + $" {(Product.Fixes.Contains(rule.Id) ? "yes" : "no")} |";

    private static string Row(SuppressionDescriptor suppression) =>
        $"| {suppression.Id} | {suppression.SuppressedDiagnosticId} | {suppression.Justification} |";

    /// <summary>A severity as configuration files name it.</summary>
    private static string Setting(DiagnosticDescriptor rule, DiagnosticSeverity severity) =>
        $"dotnet_diagnostic.{rule.Id}.severity = {(severity == DiagnosticSeverity.Info ? "suggestion" : Name(severity))}";

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
