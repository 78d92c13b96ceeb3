using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Benchmarks;

/// <summary>Runs the generator after every change, as an editor does, over a driver that is kept.</summary>
internal sealed class Editor(Compilation original)
{
    private readonly Compilation _original = original;
    private Compilation _compilation = original;
    private GeneratorDriver _quiet = Driver(new ArchiveGenerator(static (_, _, _) => { }));
    private GeneratorDriver _driver = Driver(new ArchiveGenerator());

    /// <summary>Runs for the first time, over a compilation of which nothing is known yet.</summary>
    public Timing Open()
    {
        IEnumerable<SyntaxTree> trees = _original.SyntaxTrees.Select(tree => LargeProject.Parse(tree.ToString(), tree.FilePath));
        _compilation = _original.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        return Run();
    }

    /// <summary>Changes a file and runs again; the change stays.</summary>
    public Timing Type(Keystroke keystroke, int round)
    {
        string before = _original.SyntaxTrees.ElementAt(keystroke.File).ToString();
        string edited = keystroke.Edit(before, round);
        if (edited == before)
            throw new InvalidOperationException($"Nothing is typed {keystroke.Description}.");
        SyntaxTree old = _compilation.SyntaxTrees.ElementAt(keystroke.File);
        _compilation = _compilation.ReplaceSyntaxTree(old, LargeProject.Parse(edited, old.FilePath));
        return Run();
    }

    private static CSharpGeneratorDriver Driver(ArchiveGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Platform.ParseOptions);

    private Timing Run()
    {
        // The driver parses all generated files again after each run, those included that did not change, and counts that as the
        // generator's time. So a generator that keeps its files to itself is timed first, when nothing is known of the change yet.
        TimeSpan start = ThreadClock.Now;
        _quiet = _quiet.RunGenerators(_compilation);
        TimeSpan quiet = ThreadClock.Now;
        _driver = _driver.RunGenerators(_compilation);
        TimeSpan end = ThreadClock.Now;
        if (_driver.GetRunResult().Results.Single().Exception is { } exception)
            throw new InvalidOperationException("The generator failed.", exception);
        return new Timing(quiet - start, end - quiet);
    }
}
