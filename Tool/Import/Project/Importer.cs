using Stevedore.Tool.Import.Cpp;
using Stevedore.Tool.Import.Emit;
using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Project;

/// <summary>Takes the sources of an MFC program to a project of C#.</summary>
internal static class Importer
{
    public static ImportedProject Import(ImportOptions options, Action<string>? tell = null)
    {
        CppProgram program = new ProgramReader(options.Parser).Read(options.Sources, tell);
        IReadOnlyList<ClassPlan> classes = new ClassPlanner(program).Plan();
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        NameTable names = new(classes);
        SchemaText schemas = new();
        foreach ((string name, string text) in ModelWriter.Write(program, classes, names, options.Name, schemas))
            files.Add($"{name}.cs", text);
        ClassPlan? root = RootFinder.Find(program, classes, options.Root);
        files.Add($"{options.Name}.csproj", ProjectText.Project());
        files.Add("Program.cs", ProjectText.Program(options.Name, root is null ? null
            : names.Of(root.Class.Name), options.Parser.IsUnicode));
        files.Add("ArchiveSchema.txt", schemas.Write());
        string report = ReportText.Write(program, classes, root);
        files.Add("import-report.txt", report);
        return new ImportedProject(files, classes, program, report);
    }
}
