using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>Expectations of what the analyzers and code fixes do to marked programs.</summary>
internal static class Expect
{
    /// <summary>Gets every analyzer of the product.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AllAnalyzers { get; } =
    [
        .. typeof(StevedoreAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>
    /// All analyzers together report exactly what the marks say, and the program has no other compile errors than marked ones.
    /// </summary>
    public static Task DiagnosticsAsync(string ruleUnderTest, params string[] markedFiles) =>
        DiagnosticsAsync(ruleUnderTest, markedFiles, markedSchema: null, library: null, generated: null);

    /// <summary>The same of a program that is written down in one text, with its <c>ArchiveSchema.txt</c> if it has one.</summary>
    public static Task DiagnosticsOfProgramAsync(string ruleUnderTest, string marked) => DiagnosticsAsync(
        ruleUnderTest,
        ProgramParts.Of(marked),
        ProgramParts.SchemaOf(marked),
        ProgramParts.LibraryOf(marked),
        ProgramParts.GeneratedOf(marked));

    private static async Task DiagnosticsAsync(
        string ruleUnderTest,
        string[] markedFiles,
        string? markedSchema,
        string? library,
        string? generated)
    {
        MarkedSource[] sources = [.. markedFiles.Select(file => MarkedSource.Parse(file, ruleUnderTest))];
        MarkedSource? schema = markedSchema is null ? null : MarkedSource.Parse(markedSchema, ruleUnderTest);
        UserProgram program = new UserProgram([.. sources.Select(static source => source.Text)])
            .WithSchema(schema?.Text)
            .WithLibrary(library)
            .WithGenerated(generated);
        ImmutableArray<Diagnostic> found = await program.DiagnoseAsync(AllAnalyzers);

        IEnumerable<string> expected = sources
            .SelectMany(static (source, file) =>
                source.Expected.Select(mark => Describe($"File{file}.cs", mark.Id, source.Text, mark.Span)))
            .Concat(schema?.Expected.Select(mark => Describe("ArchiveSchema.txt", mark.Id, schema.Text, mark.Span)) ?? []);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            found.Select(diagnostic => Describe(diagnostic, schema?.Text)).Order(StringComparer.Ordinal));
    }

    /// <summary>The fix of the first diagnostic turns the marked program into <paramref name="mended"/>.</summary>
    public static async Task FixAsync(CodeFixProvider provider, string marked, string mended)
    {
        UserProgram program = new(MarkedSource.Parse(marked, provider.FixableDiagnosticIds[0]).Text);
        Diagnostic diagnostic = (await FixableAsync(program, provider))[0];
        CodeAction action = await OfferedAsync(provider, program.Files.Single(), diagnostic);
        await AssertTextsAsync(program, action, [mended]);
    }

    /// <summary>Fix All over the whole solution turns the files of the program into <paramref name="mended"/>.</summary>
    public static async Task FixAllAsync(CodeFixProvider provider, string[] markedFiles, string[] mended, string? startingWith = null)
    {
        string rule = startingWith ?? provider.FixableDiagnosticIds[0];
        UserProgram program = new([.. markedFiles.Select(file => MarkedSource.Parse(file, rule).Text)]);
        ImmutableArray<Diagnostic> diagnostics = await FixableAsync(program, provider);
        Diagnostic first = diagnostics.First(diagnostic => startingWith is null || diagnostic.Id == startingWith);
        Document document = program.Project.GetDocument(first.Location.SourceTree)!;
        CodeAction single = await OfferedAsync(provider, document, first);
        FixAllContext context = new(
            document,
            provider,
            FixAllScope.Solution,
            single.EquivalenceKey,
            provider.FixableDiagnosticIds,
            new KnownDiagnostics(diagnostics),
            TestContext.Current.CancellationToken);
        CodeAction? all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(all);
        await AssertTextsAsync(program, all, mended);
    }

    private static async Task<ImmutableArray<Diagnostic>> FixableAsync(UserProgram program, CodeFixProvider provider) =>
        [.. (await program.DiagnoseAsync(AllAnalyzers)).Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private static async Task<CodeAction> OfferedAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        List<CodeAction> offered = [];
        await provider.RegisterCodeFixesAsync(new CodeFixContext(
            document,
            diagnostic,
            (action, _) => offered.Add(action),
            TestContext.Current.CancellationToken));
        return Assert.Single(offered);
    }

    private static async Task AssertTextsAsync(UserProgram program, CodeAction action, string[] mended)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        List<string> texts = [];
        foreach (Document document in program.Files)
            texts.Add((await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Equal(mended, texts);
    }

    private static string Describe(Diagnostic diagnostic, string? schema)
    {
        string file = Path.GetFileName(diagnostic.Location.GetLineSpan().Path) ?? "";
        string? text = diagnostic.Location.SourceTree?.ToString()
            ?? (diagnostic.Location.Kind == LocationKind.ExternalFile ? schema : null);
        return text is null ? diagnostic.ToString() : Describe(file, diagnostic.Id, text, diagnostic.Location.SourceSpan);
    }

    private static string Describe(string file, string id, string text, TextSpan span) =>
        $"{file}: {id} at '{text.Substring(span.Start, span.Length)}' {span}";
}
