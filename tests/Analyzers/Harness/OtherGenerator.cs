using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>A generator of somebody else, which adds files that the program has beside its source.</summary>
internal sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".g.cs", StringComparison.Ordinal)),
        static (output, file) => output.AddSource(Path.GetFileName(file.Path), SourceText.From(file.GetText()!.ToString(), Encoding.UTF8)));
}
