using System.CommandLine;
using Stevedore.Tool.Comparison;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Output;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Commands;

/// <summary>The command <c>diff</c>: what two files have that is different, with or without classes.</summary>
internal sealed class DiffCommand : Command
{
    private const int Equal = 0;
    private const int Different = 1;
    private const int Failed = 2;

    private readonly Argument<FileInfo> _first = new("A") { Description = "A file." };
    private readonly Argument<FileInfo> _second = new("B") { Description = "The file that it is compared with." };
    private readonly Option<int> _max = new("--max") { Description = "How many differences are shown.", DefaultValueFactory = _ => 200 };
    private readonly ProgramOptions _program;
    private readonly Option<bool> _json = new("--json") { Description = "Writes JSON." };

    public DiffCommand()
        : base("diff", "Compares the objects of two files. Ends with 0 if nothing is different, with 1 if something is, with 2 on failure.")
    {
        Arguments.Add(_first);
        Arguments.Add(_second);
        _program = new ProgramOptions(this, areRequired: false);
        Options.Add(_max);
        Options.Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        FileInfo first = result.GetRequiredValue(_first);
        FileInfo second = result.GetRequiredValue(_second);
        int most = result.GetValue(_max);
        TextWriter output = result.InvocationConfiguration.Output;
        try
        {
            if (FirstDifference(first, second) is not { } offset)
                return Equal;
            // Bodies of both are to be read alike.
            StructureOptions options = StructureOptions.Default with { Fields = new KnownFields() };
            List<Difference> differences = PieceComparison.Compare(Read(first, options, result), Read(second, options, result));
            if (result.GetValue(_json))
                PieceJson.WriteTo(output, stream => DifferenceJson.Write(stream, first.Name, second.Name, differences, most));
            else
                DifferenceText.Write(ToolConsole.On(output), differences, most);
            if (differences.Count == 0)
            {
                ToolConsole.Tell(
                    result.InvocationConfiguration.Error,
                    $"The bytes differ from {PieceText.Offset(offset)} on, but nothing in what they say.");
            }
            return Different;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UserAssemblyException or ArgumentException)
        {
            ToolConsole.Tell(result.InvocationConfiguration.Error, failure.Message);
            return Failed;
        }
    }

    private Piece Read(FileInfo file, StructureOptions options, ParseResult result) => _program.AreGiven(result)
        ? Load(file, result)
        : ReadingProgress.Of(
            result.InvocationConfiguration.Error,
            file,
            progress => StructureReader.Read(file.FullName, options, progress));

    /// <summary>Loads a file with the classes that are named; one that cannot be loaded is not compared.</summary>
    private Piece Load(FileInfo file, ParseResult result)
    {
        DumpResult dump = _program.Dump(file, File.ReadAllBytes(file.FullName), result);
        return dump.Failure is null ? dump.Tree : throw new IOException($"{file.Name}: {dump.Failure.Message}", dump.Failure);
    }

    /// <summary>Where two files differ first; <see langword="null"/> if they do not.</summary>
    private static long? FirstDifference(FileInfo first, FileInfo second)
    {
        using FileStream one = first.OpenRead();
        using FileStream other = second.OpenRead();
        byte[] here = new byte[1 << 16];
        byte[] there = new byte[1 << 16];
        long offset = 0;
        while (true)
        {
            int read = one.ReadAtLeast(here, here.Length, throwOnEndOfStream: false);
            int readThere = other.ReadAtLeast(there, there.Length, throwOnEndOfStream: false);
            int same = here.AsSpan(0, read).CommonPrefixLength(there.AsSpan(0, readThere));
            if (same < Math.Max(read, readThere))
                return offset + same;
            if (read == 0)
                return null;
            offset += read;
        }
    }
}
