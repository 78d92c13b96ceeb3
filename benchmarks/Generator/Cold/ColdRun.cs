using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Benchmarks;

/// <summary>What the first run over a project costs, of which nothing is known yet, beside what compiling the project costs.</summary>
/// <param name="Compiling">Parsing, binding and emitting the project, without any generator.</param>
/// <param name="Generating">The time of the generator.</param>
/// <param name="Allocated">The bytes that the generator allocates.</param>
/// <param name="Kept">The bytes that are in use for the next run afterwards.</param>
internal sealed record ColdRun(TimeSpan Compiling, TimeSpan Generating, long Allocated, long Kept)
{
    public static ColdRun Of(Project project)
    {
        TimeSpan start = ThreadClock.Now;
        project.Parse().Emit(Stream.Null);
        TimeSpan compiling = ThreadClock.Now - start;

        Compilation compilation = project.Parse();
        ISourceGenerator generator = new ArchiveGenerator(static (_, _, _) => { }).AsSourceGenerator();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator], parseOptions: Platform.ParseOptions);
        long used = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        start = ThreadClock.Now;
        driver = driver.RunGenerators(compilation);
        TimeSpan generating = ThreadClock.Now - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (driver.GetRunResult().Results.Single().Exception is { } exception)
            throw new InvalidOperationException("The generator failed.", exception);
        // The compiler goes on with another compilation; what this one was made to find out is not kept by the generator.
        compilation = compilation.Clone();
        long kept = GC.GetTotalMemory(forceFullCollection: true) - used;
        GC.KeepAlive(driver);
        GC.KeepAlive(compilation);
        return new ColdRun(compiling, generating, allocated, kept);
    }
}
