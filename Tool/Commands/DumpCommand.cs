using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Failures;
using Stevedore.Tool.Output;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>dump</c>: a document, value by value, by the classes of a program.</summary>
internal sealed class DumpCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "The document." };
    private readonly ProgramOptions _program;
    private readonly Option<int> _depth = NumberOption.Of("--depth", "How many levels of the tree are shown.", 64);
    private readonly Option<int> _max = NumberOption.Of("--max", "How many lines of the tree are shown.", 1000);
    private readonly Option<bool> _json = new("--json") { Description = "Writes JSON." };

    private readonly Option<bool> _store = new("--store")
    {
        Description = "Stores what was loaded again, and shows the first byte that becomes another.",
    };

    public DumpCommand()
        : base("dump", "Loads a document with a program's own classes, and shows every value with its member. Trusted assemblies only.")
    {
        Arguments.Add(_file);
        _program = new ProgramOptions(this, areRequired: true);
        Options.Add(_depth);
        Options.Add(_max);
        Options.Add(_json);
        Options.Add(_store);
        SetAction(Run);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "It is seen before whether there is code to load assemblies.")]
    private int Run(ParseResult result)
    {
        TextWriter errors = result.InvocationConfiguration.Error;
        try
        {
            FileInfo file = result.GetRequiredValue(_file);
            byte[] bytes = File.ReadAllBytes(file.FullName);
            DumpOptions options = _program.Of(result);
            DumpResult dump = _program.Dump(file, bytes, result);
            Write(result, file, dump);
            if (dump.Failure is not null || dump.IsGuess)
            {
                bool isNarrow = ToolConsole.On(errors).Profile.Width < FailureReport.Width;
                foreach (string line in FailureReport.Of(bytes, dump, options, isNarrow))
                    ToolConsole.Tell(errors, line);
            }
            bool isSame = !result.GetValue(_store) || Store(result, bytes, dump, options);
            return dump.Failure is null && !dump.IsGuess && isSame ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserAssemblyException or ArgumentException)
        {
            ToolConsole.Tell(errors, e.Message);
            return 1;
        }
    }

    private void Write(ParseResult result, FileInfo file, DumpResult dump)
    {
        TextWriter output = result.InvocationConfiguration.Output;
        int depth = result.GetValue(_depth), most = result.GetValue(_max);
        if (result.GetValue(_json))
            PieceJson.WriteTo(output, stream => PieceJson.WriteFile(stream, file.Name, dump.Tree, depth, most));
        else
            new PieceTree(ToolConsole.On(output), depth, most).Write(dump.Tree);
        if (dump.IsGuess)
            ToolConsole.Tell(
                result.InvocationConfiguration.Error,
                $"No type of the assembly loads all of the file. This is {dump.Kind.Name}, which comes furthest; --type names another.");
    }

    private static bool Store(ParseResult result, byte[] bytes, DumpResult dump, DumpOptions options)
    {
        bool isSame = false;
        string sentence = dump.Document is null
            ? "What could not be loaded cannot be stored again."
            : Restoring.Compare(bytes, dump, options, out isSame);
        ToolConsole.Tell(isSame ? result.InvocationConfiguration.Output : result.InvocationConfiguration.Error, sentence);
        return isSame;
    }
}
