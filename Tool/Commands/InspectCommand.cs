using System.CommandLine;
using Spectre.Console;
using Stevedore.Tool.Output;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>inspect</c>: what is in a file, without any class.</summary>
internal sealed class InspectCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "Any file." };
    private readonly Option<long> _from = NumberOption.Bytes("--from", "Where reading begins, in bytes; 0x… is hexadecimal.");
    private readonly Option<long> _length = NumberOption.Bytes("--length", "How many bytes are read.");
    private readonly Option<int> _depth = NumberOption.Of("--depth", "How many levels of the tree are shown.", 64);
    private readonly Option<int> _max = NumberOption.Of("--max", "How many lines of the tree are shown.", 200);
    private readonly Option<bool> _json = new("--json") { Description = "Writes JSON." };

    public InspectCommand()
        : base("inspect", "Finds archives in any file, and shows their classes, objects and texts.")
    {
        Arguments.Add(_file);
        Options.Add(_from);
        Options.Add(_length);
        Options.Add(_depth);
        Options.Add(_max);
        Options.Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        FileInfo file = result.GetRequiredValue(_file);
        TextWriter output = result.InvocationConfiguration.Output;
        int most = result.GetValue(_max);
        StructureOptions options = new()
        {
            From = result.GetValue(_from),
            Length = result.GetResult(_length) is null ? null : result.GetValue(_length),
        };
        try
        {
            Piece tree = ReadingProgress.Of(
                result.InvocationConfiguration.Error, file, progress => StructureReader.Read(file.FullName, options, progress));
            if (result.GetValue(_json))
                PieceJson.WriteTo(output, stream => PieceJson.WriteFile(stream, file.Name, tree, result.GetValue(_depth), most));
            else
                Show(ToolConsole.On(output), tree, result.GetValue(_depth), most);
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ToolConsole.Tell(result.InvocationConfiguration.Error, failure.Message);
            return 1;
        }
    }

    private static void Show(IAnsiConsole console, Piece tree, int depth, int most)
    {
        TableOfClasses.WriteTo(console, tree);
        new PieceTree(console, depth, most).Write(tree);
        console.Write(new Text("~ likely, ? a guess; all else follows from the bytes.\n", new Style(Color.Grey)));
    }
}
