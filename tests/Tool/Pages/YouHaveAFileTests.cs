using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Tool.Tests.Pages;

/// <summary>The page that leads from a file to its classes shows what the tool prints, and the classes that it writes.</summary>
public sealed partial class YouHaveAFileTests : IDisposable
{
    private const string Usings = "global using System; global using System.Collections.Generic;";

    private static readonly string s_page = File.ReadAllText(Repository.FullPathOf("docs/you-have-a-file.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_command_of_the_page_prints_what_stands_below_it()
    {
        File.Copy(
            Repository.FullPathOf("samples/Cargo/Documents/cargo-small-ansi.bin"), _folder.PathOf("cargo-small-ansi.bin"));
        File.WriteAllText(_folder.PathOf("cargo.cpp"), Cpp().Match(s_page).Groups["code"].Value);
        MatchCollection commands = Command().Matches(s_page);
        Assert.Equal(["inspect", "import", "dump", "dump"], commands.Select(static one => one.Groups["line"].Value.Split(' ')[0]));

        foreach (Match command in commands)
        {
            ToolRun run = await ToolRun.Of([.. command.Groups["line"].Value.Split(' ').Select(Argument)]);
            AssertShown(command.Groups["output"].Value, run.Output + run.Errors);
            if (command.Groups["line"].Value.StartsWith("import", StringComparison.Ordinal))
                Compile();
        }
    }

    [Fact]
    public async Task The_class_on_the_page_is_the_one_that_is_imported()
    {
        File.WriteAllText(_folder.PathOf("cargo.cpp"), Cpp().Match(s_page).Groups["code"].Value);
        await ToolRun.Of("import", _folder.PathOf("cargo.cpp"), "-o", _folder.PathOf("Cargo"));

        string imported = File.ReadAllText(_folder.PathOf("Cargo/ReeferContainer.cs"));

        Assert.Contains(imported[imported.IndexOf("/// <summary>", StringComparison.Ordinal)..], s_page, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Compiles what was imported, and what someone would have who took the number of seals for an ordinary count.</summary>
    private void Compile()
    {
        string[] classes =
        [
            .. Directory.GetFiles(_folder.PathOf("Cargo"), "*.cs")
                .Where(static path => Path.GetFileName(path) != "Program.cs")
                .Select(File.ReadAllText),
        ];
        Compile("Cargo.dll", classes);
        Compile("Guess.dll", [.. classes.Select(static text => text.Replace("[Count(WireType.Byte)]", "", StringComparison.Ordinal))]);
    }

    private void Compile(string file, string[] classes)
    {
        Compilation compilation = GeneratorRun.Over([Usings, .. classes]).Output;
        EmitResult result = compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .Emit(_folder.PathOf(file));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private string Argument(string word) => word is "Cargo" || word.Contains('.', StringComparison.Ordinal) ? _folder.PathOf(word) : word;

    /// <summary>The lines of the page are lines of the output, in their order; between them others may be left out.</summary>
    private static void AssertShown(string shown, string printed)
    {
        Queue<string> lines = new(printed.Split('\n').Select(static line => line.TrimEnd()));
        foreach (string line in shown.Split('\n').Select(static line => line.TrimEnd()).Where(static line => line is not ("" or "…")))
        {
            while (lines.TryPeek(out string? other) && other != line)
                lines.Dequeue();
            Assert.True(lines.TryDequeue(out _), $"The page shows what the tool does not: {line}\n\n{printed}");
        }
    }

    [GeneratedRegex("^```cpp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Cpp();

    [GeneratedRegex("^```text\n> stevedore (?<line>[^\n]*)\n(?<output>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Command();
}
