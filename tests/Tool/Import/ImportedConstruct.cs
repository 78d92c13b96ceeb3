using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Stevedore.Generator.Tests.Harness;
using Stevedore.Tool.Import.Cpp;
using Stevedore.Tool.Import.Project;

namespace Stevedore.Tool.Tests.Import;

/// <summary>What <c>stevedore import</c> makes of a small program in C++ beside this file, one for each kind of construct.</summary>
internal sealed class ImportedConstruct
{
    private const string Usings = "global using System; global using System.Collections.Generic;";

    private static readonly ConcurrentDictionary<string, ImportedConstruct> s_known = new(StringComparer.Ordinal);

    private readonly Lazy<Assembly> _compiled;

    private ImportedConstruct(ImportedProject project)
    {
        Project = project;
        _compiled = new Lazy<Assembly>(Compile);
    }

    public ImportedProject Project { get; }

    public static ImportedConstruct Of(string name) => s_known.GetOrAdd(name, static name =>
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Import", "Constructs", $"{name}.cpp");
        return new ImportedConstruct(Importer.Import(new ImportOptions([source], new ParserOptions()) { Name = "Imported" }));
    });

    /// <summary>The classes in C#, without the program around them.</summary>
    public IEnumerable<string> Classes => Project.Files
        .Where(static file => file.Key.EndsWith(".cs", StringComparison.Ordinal) && file.Key != "Program.cs")
        .Select(static file => file.Value);

    /// <summary>The report and the classes.</summary>
    public string Text => new StringBuilder(Project.Report).Append('\n').AppendJoin('\n', Classes).ToString();

    /// <summary>Loads the document from bytes that the C++ would write, and stores it again.</summary>
    public byte[] LoadAndStore(string document, byte[] bytes)
    {
        Type type = _compiled.Value.GetType($"Imported.{document}", throwOnError: true)!;
        IArchivable root = (IArchivable)Activator.CreateInstance(type)!;
        ArchiveOptions options = new() { UnicodeStrings = false };
        using (Archive loading = new(new MemoryStream(bytes), ArchiveMode.Load, options))
        {
            root.Serialize(loading);
            Assert.Equal(bytes.Length, loading.Position);
        }
        using MemoryStream stored = new();
        using (Archive storing = new(stored, ArchiveMode.Store, options))
            root.Serialize(storing);
        return stored.ToArray();
    }

    // With what the generator makes of them.
    private Assembly Compile()
    {
        Compilation compilation = GeneratorRun.Over([.. Classes.Prepend(Usings)]).Output;
        using MemoryStream image = new();
        // As in the project that is written, warnings are no errors.
        EmitResult result = compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("Imported", isCollectible: true).LoadFromStream(image);
    }
}
