using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class MendedProgramTests
{
    public static TheoryData<string, string> Rules => [.. Product.Fixes
        .OrderBy(static fixes => fixes.Key, StringComparer.Ordinal)
        .SelectMany(static fixes => fixes.Select(fix => (fixes.Key, fix.GetType().Name)))];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_mended_program_compiles_and_breaks_the_rule_once_less(string rule, string fix)
    {
        CodeFixProvider provider = Product.Fixes[rule].Single(provider => provider.GetType().Name == fix);
        int mended = 0;
        foreach (string path in ProgramFile.OfKind("Triggers").Where(row => row.Data.Item1 == rule).Select(static row => row.Data.Item2))
        {
            UserProgram program = UserProgram.Of(MarkedSource.Parse(ProgramFile.Read(path), rule).Text);
            ImmutableArray<Diagnostic> before = await program.DiagnoseAsync(Expect.AllAnalyzers);
            Diagnostic[] broken = [.. before.Where(diagnostic => diagnostic.Id == rule)];
            if (await program.MendAsync(provider, broken[0]) is not { } better)
                continue;
            mended++;
            ImmutableArray<Diagnostic> after = await better.DiagnoseAsync(Expect.AllAnalyzers);
            Assert.True(after.Count(diagnostic => diagnostic.Id == rule) < broken.Length, $"{path} is broken as before.");
            Assert.InRange(after.Count(IsOfCompiler), 0, before.Count(IsOfCompiler));
        }

        Assert.InRange(mended, rule.StartsWith("STV00", StringComparison.Ordinal) ? 1 : 8, int.MaxValue);
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);
}
