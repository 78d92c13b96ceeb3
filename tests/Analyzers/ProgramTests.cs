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
        await Expect.DiagnosticsOfProgramAsync(rule, source);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_correct_program_is_left_in_silence(string rule, string program) =>
        await Expect.DiagnosticsOfProgramAsync(rule, ProgramFile.Read(program));

    [Fact]
    public void Every_rule_has_enough_programs_of_each_kind()
    {
        foreach (string rule in ProgramFile.Rules)
        {
            // What a declaration may look like is soon told; what a program may do with an archive is not.
            int enough = rule.StartsWith("STV00", StringComparison.Ordinal) ? 3 : 10;
            Assert.True(Wrong.Count(row => row.Data.Item1 == rule) >= enough, $"{rule} needs {enough} programs that trigger it");
            Assert.True(Right.Count(row => row.Data.Item1 == rule) >= enough, $"{rule} needs {enough} programs that come close");
        }
    }
}
