using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers;
using Stevedore.Generator;

namespace Stevedore.Docs.Tests.Programs;

/// <summary>A program as the compiler of a user of the packages makes it: generator, analyzers, the implicit usings of the SDK.</summary>
internal sealed class ProgramBuild
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """

        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly string[] s_notOfUsers = ["xunit", "Microsoft.CodeAnalysis", "Microsoft.Testing", "Stevedore"];

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !s_notOfUsers.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Append(typeof(Archive).Assembly.Location)
            .Append(typeof(AspNetCore.ArchiveHandler).Assembly.Location)
            .Append(typeof(BinaryFormatterPayload).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(StevedoreAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly Compilation _compilation;

    private ProgramBuild(Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        _compilation = compilation;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the errors and warnings, those of the compiler and those of the product.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether lines follow each other in what the generator wrote, however far to the right they stand there.</summary>
    public bool Generates(string code) => _compilation.SyntaxTrees
        .Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .Any(tree => $"\n{WithoutMargins(tree.ToString())}".Contains($"\n{WithoutMargins(code)}", StringComparison.Ordinal));

    /// <summary>Compiles files of a program.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="isExecutable">Whether it has statements.</param>
    public static async Task<ProgramBuild> OfAsync(IEnumerable<string> files, bool isExecutable)
    {
        string[] texts = [.. files];
        bool isWeb = texts.Any(static text => text.Contains("WebApplication", StringComparison.Ordinal));
        CSharpParseOptions parsing = new(LanguageVersion.Latest);
        OutputKind kind = isExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        CSharpCompilation written = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            texts.Append(ImplicitUsings + (isWeb ? WebUsings : "")).Select((text, index) =>
                CSharpSyntaxTree.ParseText(SourceText.From(text), parsing, $"/program/File{index}.cs")),
            s_references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new ArchiveGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(written, out Compilation compilation, out _, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers(s_analyzers)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return new(compilation, [.. found.Where(static one => one.Severity >= DiagnosticSeverity.Warning && !one.IsSuppressed)]);
    }

    /// <summary>Runs the program in a folder of its own, and gives what it prints.</summary>
    public async Task<string> RunAsync()
    {
        using MemoryStream image = new();
        Assert.True(_compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        MethodInfo main = AssemblyLoadContext.Default.LoadFromStream(image).EntryPoint!;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("stevedore-page-");
        (TextWriter console, string home) = (Console.Out, Environment.CurrentDirectory);
        using StringWriter output = new() { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = folder.FullName;
            Console.SetOut(output);
            object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            await Task.Run(() => main.Invoke(null, arguments), TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = home;
            folder.Delete(recursive: true);
        }
        return output.ToString();
    }
    private static string WithoutMargins(string code) =>
        string.Concat(code.ReplaceLineEndings("\n").Trim().Split('\n').Select(static line => line.Trim() + "\n"));
}
