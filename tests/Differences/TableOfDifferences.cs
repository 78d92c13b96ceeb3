using System.Reflection;
using Stevedore.Tests.Harness;

namespace Stevedore.Differences.Tests;

/// <summary>The tables of the page have a row for each test that asks both, in the order of the tests.</summary>
public sealed class TableOfDifferences
{
    private const string Page = "docs/from-binaryformatter.md";

    /// <summary>The heading above a table, the one below it, and the tests of its rows.</summary>
    public static TheoryData<string, string, Type> Tables => new()
    {
        { "### Objects", "### Identity", typeof(Objects) },
        { "### Identity", "### Contracts", typeof(Identity) },
        { "### Contracts", "### Classes that have changed", typeof(Contracts) },
        { "### Classes that have changed", "### Callbacks", typeof(ChangedClasses) },
        { "### Callbacks", "### Collections and arrays", typeof(Callbacks) },
        { "### Collections and arrays", "### Values", typeof(Collections) },
        { "### Values", "### Bytes", typeof(Values) },
        { "### Bytes", "## Files of strangers", typeof(Bytes) },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_row_is_a_test(string heading, string next, Type tests)
    {
        DifferenceAttribute[] rows = [.. tests.GetMethods()
            .OrderBy(method => method.MetadataToken)
            .Select(method => method.GetCustomAttribute<DifferenceAttribute>())
            .OfType<DifferenceAttribute>()];

        string[] table =
        [
            "",
            "| | BinaryFormatter | archive |",
            "| --- | --- | --- |",
            .. rows.Select(row => $"| {row.What} | {row.BinaryFormatter} | {row.Archive} |"),
            "",
        ];
        GeneratedSection.Match(Page, heading, next, table);
    }
}
