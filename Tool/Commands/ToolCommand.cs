using System.CommandLine;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>stevedore</c>: what it offers.</summary>
internal sealed class ToolCommand : RootCommand
{
    public ToolCommand()
        : base("Opens any archive of MFC's CArchive, and takes the C++ that wrote it to C#.")
    {
        Subcommands.Add(new InspectCommand());
        Subcommands.Add(new DumpCommand());
        Subcommands.Add(new DiffCommand());
        Subcommands.Add(new ViewCommand());
        Subcommands.Add(new ImportCommand());
    }
}
