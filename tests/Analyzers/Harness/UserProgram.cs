using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>A program as a user of the package has it: its files, the implicit usings of the SDK, a reference to the runtime.</summary>
internal sealed class UserProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> s_platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) == "Microsoft.Win32.Primitives.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference s_runtime = MetadataReference.CreateFromFile(typeof(Archive).Assembly.Location);

    private string? _generated;

    /// <summary>Makes a program of these files.</summary>
    public UserProgram(params IReadOnlyList<string> files)
        : this(files, referencesRuntime: true)
    {
    }

    private UserProgram(IReadOnlyList<string> files, bool referencesRuntime)
    {
        AdhocWorkspace workspace = new();
        OutputKind kind = files.Any(HasTopLevelStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        Project project = workspace
            .AddProject("Program", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(
                new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(s_platform)
            .AddDocument("ImplicitUsings.cs", ImplicitUsings).Project;
        if (referencesRuntime)
            project = project.AddMetadataReference(s_runtime);
        for (int i = 0; i < files.Count; i++)
            project = project.AddDocument($"File{i}.cs", files[i], filePath: $"/program/File{i}.cs").Project;
        Project = project;
    }

    private UserProgram(Project project) => Project = project;

    /// <summary>The program that is written down in one text, with its <c>ArchiveSchema.txt</c> if it has one.</summary>
    public static UserProgram Of(string program, Func<string, string>? change = null) =>
        new UserProgram([.. ProgramParts.Of(program).Select(file => change?.Invoke(file) ?? file)])
            .WithSchema(ProgramParts.SchemaOf(program))
            .WithLibrary(ProgramParts.LibraryOf(program))
            .WithGenerated(ProgramParts.GeneratedOf(program));

    /// <summary>Gets the program in the form that code fixes work on.</summary>
    public Project Project { get; }

    /// <summary>Gets the files that the user wrote.</summary>
    public IEnumerable<Document> Files => Project.Documents.Where(static document => document.Name != "ImplicitUsings.cs");

    /// <summary>A program that does not use the package.</summary>
    public static UserProgram WithoutRuntime(params string[] files) => new(files, referencesRuntime: false);

    /// <summary>The same program with an <c>.editorconfig</c> at its root.</summary>
    public UserProgram WithEditorConfig(string text) =>
        With(Project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(text), filePath: "/program/.editorconfig").Project);

    /// <summary>The same program with an <c>ArchiveSchema.txt</c> beside it; null changes nothing.</summary>
    public UserProgram WithSchema(string? text) =>
        text is null
            ? this
            : With(Project.AddAdditionalDocument(
                "ArchiveSchema.txt",
                SourceText.From(text),
                filePath: "/program/ArchiveSchema.txt").Project);

    /// <summary>The same program with a reference to a library of this source; null, or what does not compile, changes nothing.</summary>
    public UserProgram WithLibrary(string? text)
    {
        if (text is null)
            return this;
        Compilation library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(text)],
            s_platform.Append(s_runtime),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(new ArchiveGenerator()).RunGeneratorsAndUpdateCompilation(library, out library, out _);
        using MemoryStream image = new();
        return library.Emit(image).Success
            ? With(Project.AddMetadataReference(MetadataReference.CreateFromImage(image.ToArray())))
            : this;
    }

    /// <summary>The same program with a reference to the package for payloads of BinaryFormatter.</summary>
    public UserProgram WithPayloads() =>
        With(Project.AddMetadataReference(MetadataReference.CreateFromFile(typeof(BinaryFormatterPayload).Assembly.Location)));

    /// <summary>The same program with another file that lies in the project.</summary>
    public UserProgram WithFile(string name, string text) => With(Project.AddDocument(name, text, filePath: $"/program/{name}").Project);

    /// <summary>The same program with a file that another generator writes; null changes nothing.</summary>
    public UserProgram WithGenerated(string? text) => new(Project) { _generated = text };

    /// <summary>The text of its <c>ArchiveSchema.txt</c>.</summary>
    public async Task<string> SchemaAsync() =>
        (await Project.AdditionalDocuments.Single(static file => file.Name == "ArchiveSchema.txt")
            .GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    /// <summary>
    /// Compiles the program, with what the generator adds to it, and runs analyzers on it. Their failures are diagnostics too (AD0001).
    /// </summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Compilation written = (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        CSharpGeneratorDriver
            .Create(
                [new ArchiveGenerator().AsSourceGenerator(), new OtherGenerator(_generated).AsSourceGenerator()],
                parseOptions: (CSharpParseOptions)Project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(written, out Compilation compilation, out _, TestContext.Current.CancellationToken);
        List<Diagnostic> found =
            [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        found.AddRange(await compilation
            .WithAnalyzers(analyzers, Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        return [.. found
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>The program after the first fix that is offered for a diagnostic, or null when none is.</summary>
    public async Task<UserProgram?> MendAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        List<CodeAction> offered = [];
        Document document = Project.GetDocument(diagnostic.Location.SourceTree)!;
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        if (offered.Count == 0)
            return null;
        return await AfterAsync(offered[0]);
    }

    /// <summary>The program after an action of a code fix.</summary>
    public async Task<UserProgram> AfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return With(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!);
    }

    private UserProgram With(Project project) => new(project) { _generated = _generated };

    private static bool HasTopLevelStatements(string file) =>
        CSharpSyntaxTree.ParseText(file).GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);
}
