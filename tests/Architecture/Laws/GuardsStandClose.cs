using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// A guard is an <c>if</c> without <c>else</c> and braces that leaves: <c>return</c>, <c>throw</c>, <c>continue</c>, <c>break</c>. What it
/// guards follows without a blank line.
/// </summary>
public sealed class GuardsStandClose
{
    [Fact]
    public void No_blank_line_follows_a_guard() => Law.IsKept(SourceTree.Files.AsParallel().AsOrdered().SelectMany(Breaches));

    [Theory]
    [InlineData("return;")]
    [InlineData("throw new();")]
    [InlineData("continue;")]
    [InlineData("break;")]
    [InlineData("yield break;")]
    public void A_blank_line_after_a_guard_is_a_breach(string exit)
    {
        Assert.Equal(["File.cs(1) is a guard before a blank line"], BreachesIn($"if (x) {exit}\n\nM();"));
        Assert.Equal(["File.cs(1) is a guard before a blank line"], BreachesIn($"if (x) {exit}\n\n// What it does.\nM();"));
    }

    [Theory]
    [InlineData("if (x) return;\nM();")]
    [InlineData("if (x) return;\n// What it does.\nM();")]
    [InlineData("if (x) { return; }\n\nM();")]
    [InlineData("if (x) return; else N();\n\nM();")]
    [InlineData("if (x) N();\n\nM();")]
    [InlineData("M(); if (x) return;\n")]
    [InlineData("if (x) return;\n\nvoid Local() { }")]
    public void Nothing_else_is_one(string statements) => Assert.Empty(BreachesIn(statements));

    private static IEnumerable<string> BreachesIn(string statements) =>
        Breaches(new("File.cs", $"class C {{ void M() {{ {statements}\n}} }}"));

    private static IEnumerable<string> Breaches(SourceFile file) => file.Syntax.DescendantNodes()
        .OfType<IfStatementSyntax>()
        .Where(static guard => IsGuard(guard) && Next(guard) is { } next and not LocalFunctionStatementSyntax && BeginsWithBlankLine(next))
        .Select(static guard => $"{guard.GetLocation().At()} is a guard before a blank line");

    private static bool IsGuard(IfStatementSyntax statement) => statement is
    {
        Else: null,
        Statement: ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax
            or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement },
    };

    private static StatementSyntax? Next(IfStatementSyntax guard) => (guard.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
        _ => Enumerable.Empty<StatementSyntax>(),
    }).SkipWhile(statement => statement != guard).ElementAtOrDefault(1);

    private static bool BeginsWithBlankLine(StatementSyntax statement) =>
        statement
            .GetLeadingTrivia()
            .FirstOrDefault(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            .IsKind(SyntaxKind.EndOfLineTrivia);
}
