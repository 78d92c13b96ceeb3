using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class BrokenProgramTests
{
    private const int Variants = 4;
    private const int Seed = 20261122;

    public static TheoryData<string, string> Programs =>
    [
        .. ProgramFile.OfKind("Triggers"),
        .. ProgramFile.OfKind("Silent"),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task No_analyzer_throws_on_a_program_with_missing_tokens(string rule, string program)
    {
        string whole = MarkedSource.Parse(ProgramFile.Read(program), rule).Text;
        Random random = new(Seed);
        for (int variant = 0; variant < Variants; variant++)
        {
            string broken = WithoutSomeTokens(whole, random, 1 + variant);
            ImmutableArray<Diagnostic> found = await UserProgram.Of(broken).DiagnoseAsync(Expect.AllAnalyzers);
            Assert.DoesNotContain(found, static diagnostic => diagnostic.Id is "AD0001" or "AD0002");
        }
    }

    private static string WithoutSomeTokens(string program, Random random, int count)
    {
        TextSpan[] tokens = [.. CSharpSyntaxTree.ParseText(program).GetRoot().DescendantTokens().Select(static token => token.Span)];
        IEnumerable<TextChange> removals = random.GetItems(tokens, count).Distinct().Select(static span => new TextChange(span, ""));
        return SourceText.From(program).WithChanges(removals).ToString();
    }
}
