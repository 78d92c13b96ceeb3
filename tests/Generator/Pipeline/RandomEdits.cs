using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>What a driver generates after any sequence of edits is what a new driver generates.</summary>
public sealed class RandomEdits
{
    private const int Edits = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_driver_that_saw_every_edit_generates_what_a_new_one_does(int seed)
    {
        EditedProject project = new(new Random(seed));
        GeneratorRun kept = GeneratorRun.Over(project.Compilation);
        for (int i = 0; i < Edits; i++)
        {
            string edit = project.Edit();
            kept = kept.Again(_ => project.Compilation);
            GeneratorRun fresh = GeneratorRun.Over(project.Compilation);

            Assert.True(Text(fresh) == Text(kept), $"Edit {i} of seed {seed}, {edit}:\n{FirstDifference(Text(fresh), Text(kept))}");
        }
    }

    private static string Text(GeneratorRun run)
    {
        GeneratorRunResult result = run.Result.Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return string.Join("\n", result.GeneratedSources.Select(source => $"== {source.HintName}\n{source.SourceText}"));
    }

    private static string FirstDifference(string expected, string actual)
    {
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"expected ...{Around(expected, at)}\n but found ...{Around(actual, at)}";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 200)];
}
