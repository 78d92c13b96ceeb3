using System.CommandLine;
using Stevedore.Tool.Import.Cpp;
using Stevedore.Tool.Import.Plan;
using Stevedore.Tool.Import.Project;
using Stevedore.Tool.Output;

namespace Stevedore.Tool.Commands;

/// <summary><c>stevedore import</c>: takes the C++ of an MFC program to C# classes.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<string[]> _sources = new("SOURCES")
    {
        Description = "Sources and headers, or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The folder of the project; only the report is shown without it.",
    };

    private readonly Option<string[]> _defines = new("--define", "-D") { Description = "A macro, as NAME or NAME=value." };

    private readonly Option<string[]> _includes = new("--include", "-I") { Description = "A folder of headers." };

    private readonly Option<bool> _isUnicode = new("--unicode") { Description = "The program is a Unicode build: TCHAR is wchar_t." };

    private readonly Option<string?> _root = new("--root") { Description = "The C++ class that a document is." };

    private readonly Option<string?> _name = new("--name") { Description = "The name of the project and its namespace." };

    private readonly Option<string?> _libClang = new("--libclang")
    {
        Description = "The file of libclang, where the package has none; also STEVEDORE_LIBCLANG.",
    };

    private readonly Option<bool> _overwrites = new("--force") { Description = "Writes over files that are there." };

    public ImportCommand()
        : base("import", "Takes the C++ of an MFC program to C# classes.")
    {
        Arguments.Add(_sources);
        foreach (Option option in (Option[])[_output, _defines, _includes, _isUnicode, _root, _name, _libClang, _overwrites])
            Options.Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        TextWriter output = arguments.InvocationConfiguration.Output, errors = arguments.InvocationConfiguration.Error;
        string? folder = arguments.GetValue(_output);
        ImportOptions options = new(arguments.GetValue(_sources)!, new ParserOptions
        {
            Defines = arguments.GetValue(_defines) ?? [],
            Includes = arguments.GetValue(_includes) ?? [],
            IsUnicode = arguments.GetValue(_isUnicode),
            LibClang = arguments.GetValue(_libClang),
        })
        {
            Name = ProjectName.Of(arguments.GetValue(_name) ?? folder),
            Root = arguments.GetValue(_root),
        };
        try
        {
            ImportedProject project = ReadingProgress.OfFiles(errors, tell => Importer.Import(options, tell));
            output.Write(project.Report);
            if (folder is not null)
                ProjectFolder.Write(folder, project.Files, arguments.GetValue(_overwrites));
            return project.Classes.Count == 0 || project.Classes.Any(static plan => plan.Kind == PlanKind.Open) ? 1 : 0;
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or DllNotFoundException or BadImageFormatException)
        {
            bool isLibrary = exception is DllNotFoundException or BadImageFormatException;
            ToolConsole.Tell(errors, isLibrary
                ? "libclang could not be loaded. The package has it for Linux on x64; elsewhere name its file by --libclang or "
                    + $"STEVEDORE_LIBCLANG. {exception.Message}"
                : exception.Message);
            return 1;
        }
    }
}
