using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Output;

namespace Stevedore.Tool.Commands;

/// <summary>The options that name a program's classes, and say how documents are loaded with them.</summary>
internal sealed class ProgramOptions
{
    private readonly Option<FileInfo> _assembly = new("--assembly")
    {
        Description = "The assembly with the classes. Its code is run: trusted assemblies only.",
        HelpName = "APP.dll",
    };

    private readonly Option<string?> _type = new("--type")
    {
        Description = "The type of the document, named as in .NET or as in C++; * for objects behind tags. Without it all are tried.",
        HelpName = "TYPE",
    };

    private readonly Option<long> _from = NumberOption.Bytes("--from", "Where the archive begins, in bytes; 0x… is hexadecimal.");
    private readonly Option<int> _ansi = NumberOption.Of("--ansi", "The code page of texts that are not Unicode.", 1252);
    private readonly Option<bool> _lines = new("--ansi-lines") { Description = "Lines of text are in the code page, too." };
    private UserAssembly? _loaded;

    /// <param name="command">The command that has them.</param>
    /// <param name="areRequired">Whether it does nothing without classes.</param>
    public ProgramOptions(Command command, bool areRequired)
    {
        _assembly.Required = areRequired;
        command.Options.Add(_assembly);
        command.Options.Add(_type);
        command.Options.Add(_from);
        command.Options.Add(_ansi);
        command.Options.Add(_lines);
    }

    /// <summary>Whether classes are named.</summary>
    public bool AreGiven(ParseResult result) => result.GetValue(_assembly) is not null;

    /// <summary>Loads a document.</summary>
    /// <exception cref="UserAssemblyException">The assembly cannot be loaded, or no type of it serves, or several do.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "It is seen before whether there is code to load assemblies.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "It is seen before whether there is code to load assemblies.")]
    public DumpResult Dump(FileInfo file, byte[] bytes, ParseResult result)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new UserAssemblyException(
                "This is stevedore as native code, which cannot load assemblies. Install it as a tool of .NET: "
                    + "dotnet tool install --global Stevedore.Tool");
        _loaded ??= UserAssembly.Load(result.GetValue(_assembly)!.FullName);
        return ReadingProgress.Of(
            result.InvocationConfiguration.Error,
            file,
            progress => Dumper.Dump(bytes, _loaded, Of(result) with { Progress = progress }));
    }

    /// <summary>How documents are loaded.</summary>
    public DumpOptions Of(ParseResult result) => new()
    {
        From = result.GetValue(_from),
        Type = result.GetValue(_type),
        Archive = new ArchiveOptions
        {
            AnsiEncoding = EncodingOf(result.GetValue(_ansi)),
            UnicodeStrings = !result.GetValue(_lines),
        },
    };

    private static Encoding EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
}
