using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Failures;
using Stevedore.Tool.Output;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>dump</c>: a document, value by value, by the classes of a program.</summary>
internal sealed class DumpCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "The document." };
    private readonly Option<FileInfo> _assembly = new("--assembly")
    {
        Description = "The assembly with the classes. Its code is run: trusted assemblies only.",
        HelpName = "APP.dll",
        Required = true,
    };

    private readonly Option<string?> _type = new("--type")
    {
        Description = "The type of the document, named as in .NET or as in C++; * for objects behind tags. Without it all are tried.",
        HelpName = "TYPE",
    };

    private readonly Option<long> _from = NumberOption.Bytes("--from", "Where the archive begins, in bytes; 0x… is hexadecimal.");
    private readonly Option<int> _ansi = NumberOption.Of("--ansi", "The code page of texts that are not Unicode.", 1252);
    private readonly Option<bool> _lines = new("--ansi-lines") { Description = "Lines of text are in the code page, too." };
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
        Options.Add(_assembly);
        Options.Add(_type);
        Options.Add(_from);
        Options.Add(_ansi);
        Options.Add(_lines);
        Options.Add(_depth);
        Options.Add(_max);
        Options.Add(_json);
        Options.Add(_store);
        SetAction(Run);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "It is seen before whether there is code to load assemblies.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "It is seen before whether there is code to load assemblies.")]
    private int Run(ParseResult result)
    {
        TextWriter errors = result.InvocationConfiguration.Error;
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            errors.WriteLine("This is stevedore as native code, which cannot load assemblies. Install it as a tool of .NET: "
                + "dotnet tool install --global Stevedore.Tool");
            return 1;
        }
        try
        {
            FileInfo file = result.GetRequiredValue(_file);
            byte[] bytes = File.ReadAllBytes(file.FullName);
            UserAssembly assembly = UserAssembly.Load(result.GetRequiredValue(_assembly).FullName);
            DumpOptions options = OptionsOf(result);
            DumpResult dump = Dumper.Dump(bytes, assembly, options);
            Write(result, file, dump);
            if (dump.Failure is not null)
            {
                foreach (string line in FailureReport.Of(bytes, dump, options))
                    errors.WriteLine(line);
            }
            bool isSame = !result.GetValue(_store) || Store(result, bytes, dump, options);
            return dump.Failure is null && !dump.IsGuess && isSame ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserAssemblyException or ArgumentException)
        {
            errors.WriteLine(e.Message);
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
            result.InvocationConfiguration.Error.WriteLine(
                $"No type of the assembly loads all of the file. This is {dump.Kind.Name}, which comes furthest; --type names another.");
    }

    private static bool Store(ParseResult result, byte[] bytes, DumpResult dump, DumpOptions options)
    {
        bool isSame = false;
        string sentence = dump.Document is null
            ? "What could not be loaded cannot be stored again."
            : Restoring.Compare(bytes, dump, options, out isSame);
        (isSame ? result.InvocationConfiguration.Output : result.InvocationConfiguration.Error).WriteLine(sentence);
        return isSame;
    }

    private static Encoding EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private DumpOptions OptionsOf(ParseResult result) => new()
    {
        From = result.GetValue(_from),
        Type = result.GetValue(_type),
        Archive = new ArchiveOptions
        {
            AnsiEncoding = EncodingOf(result.GetValue(_ansi)),
            UnicodeStrings = !result.GetValue(_lines),
        },
    };
}
