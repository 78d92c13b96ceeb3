using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class SuppressionTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPage.Ids.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_pragma_silences_a_rule(string id)
    {
        foreach (string example in DiagnosticPage.Examples(id, "bad"))
            Assert.Empty(await UserProgram.Of(example, file => $"#pragma warning disable {id}\n{file}").DiagnoseAsync(Expect.AllAnalyzers));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_attribute_silences_a_rule(string id)
    {
        foreach (string example in DiagnosticPage.Examples(id, "bad"))
        {
            string category = Expect.AllAnalyzers
                .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
                .First(descriptor => descriptor.Id == id).Category;
            string attribute =
                $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"{category}\", \"{id}\", Justification = \"test\")]";
            UserProgram program = new UserProgram([.. ProgramParts.Of(example), attribute]).WithSchema(ProgramParts.SchemaOf(example))
                .WithLibrary(ProgramParts.LibraryOf(example));
            Assert.Empty(await program.DiagnoseAsync(Expect.AllAnalyzers));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_silences_a_rule(string id)
    {
        foreach (string example in DiagnosticPage.Examples(id, "bad"))
        {
            UserProgram program = UserProgram.Of(example)
                .WithEditorConfig($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = none\n");
            Assert.Empty(await program.DiagnoseAsync(Expect.AllAnalyzers));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_turns_a_rule_into_a_warning(string id)
    {
        foreach (string example in DiagnosticPage.Examples(id, "bad"))
        {
            UserProgram program = UserProgram.Of(example)
                .WithEditorConfig($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = warning\n");
            ImmutableArray<Diagnostic> found = await program.DiagnoseAsync(Expect.AllAnalyzers);
            Assert.NotEmpty(found);
            Assert.All(found, static diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        }
    }
}
