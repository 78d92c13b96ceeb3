using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Generator.Benchmarks;

/// <summary>Files that are compiled together.</summary>
internal sealed record Project(string Name, IReadOnlyList<(string Path, SourceText Text)> Files)
{
    public int Lines { get; } = Files.Sum(static file => file.Text.Lines.Count);

    /// <summary>A compilation of which only the files are parsed, on one thread so that its time can be told.</summary>
    public Compilation Parse() => CSharpCompilation.Create(
        "Project",
        Files.Select(static file => Parse(file.Text, file.Path)),
        Platform.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            concurrentBuild: false));

    private static SyntaxTree Parse(SourceText text, string path)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, Platform.ParseOptions, path);
        tree.GetRoot();
        return tree;
    }
}
