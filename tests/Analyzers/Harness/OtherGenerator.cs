using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>A generator beside ours, as that of .razor files is one: neither sees what the other writes.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class OtherGenerator(string? text) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterImplementationSourceOutput(
        context.CompilationProvider,
        (output, _) =>
        {
            if (text is not null)
                output.AddSource("Page_razor.g.cs", text);
        });
}
