using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class ProgramTests
{
    public static TheoryData<string, string> Wrong => ProgramFile.OfKind("Triggers");

    public static TheoryData<string, string> Right => ProgramFile.OfKind("Silent");

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_program_is_reported_exactly_where_it_is_wrong(string rule, string program)
    {
        string source = ProgramFile.Read(program);
        Assert.Contains(MarkedSource.Parse(source, rule).Expected, mark => mark.Id == rule);
        await Expect.DiagnosticsAsync(rule, source);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_correct_program_is_left_in_silence(string rule, string program) =>
        await Expect.DiagnosticsAsync(rule, ProgramFile.Read(program));

    [Fact]
    public void Every_rule_has_ten_programs_of_each_kind()
    {
        foreach (string rule in ProgramFile.Rules)
        {
            Assert.True(Wrong.Count(row => row.Data.Item1 == rule) >= 10, $"{rule} needs ten programs that trigger it");
            Assert.True(Right.Count(row => row.Data.Item1 == rule) >= 10, $"{rule} needs ten programs that come close");
        }
    }
}
