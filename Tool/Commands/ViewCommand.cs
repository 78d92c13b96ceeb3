using System.CommandLine;
using System.Text;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Output;
using Stevedore.Tool.Page;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>view</c>: a file as a page for the browser, with or without classes.</summary>
internal sealed class ViewCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "Any file." };
    private readonly ProgramOptions _program;

    private readonly Option<FileInfo?> _output = new("--output", "-o")
    {
        Description = "The page that is written; FILE.html if nothing is said.",
        HelpName = "PAGE.html",
    };

    public ViewCommand()
        : base("view", "Writes a page that shows a file: bytes beside objects. The page needs no network and no other file.")
    {
        Arguments.Add(_file);
        Options.Add(_output);
        _program = new ProgramOptions(this, areRequired: false);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        FileInfo file = result.GetRequiredValue(_file);
        string page = result.GetValue(_output)?.FullName ?? file.FullName + ".html";
        try
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            Piece tree = Read(file, bytes, result);
            using (StreamWriter writer = new(page, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                PageWriter.Write(writer, file.Name, bytes, tree);
            result.InvocationConfiguration.Output.WriteLine(page);
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UserAssemblyException or ArgumentException)
        {
            ToolConsole.Tell(result.InvocationConfiguration.Error, failure.Message);
            return 1;
        }
    }

    private Piece Read(FileInfo file, byte[] bytes, ParseResult result)
    {
        TextWriter errors = result.InvocationConfiguration.Error;
        if (!_program.AreGiven(result))
            return ReadingProgress.Of(errors, file, progress => StructureReader.Read(bytes, StructureOptions.Default, progress));
        DumpResult dump = _program.Dump(file, bytes, result);
        if (dump.Failure is { } failure)
            ToolConsole.Tell(errors, $"The page shows what was loaded before this: {failure.Message}");
        return dump.Tree;
    }
}
