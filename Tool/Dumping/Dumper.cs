using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Tree;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping;

/// <summary>Loads a document with the classes of a program, and says of each byte what it is.</summary>
[RequiresUnreferencedCode("It loads an assembly of the user.")]
[RequiresDynamicCode("It loads types of the user's assembly.")]
internal static class Dumper
{
    /// <summary>
    /// Whoever looks at the stack of each read should not find it deep. Where it ends, the archive goes on upon another one.
    /// </summary>
    private const int StackSize = 1 << 20;

    /// <summary>Dumps a document.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="assembly">The classes.</param>
    /// <param name="options">How.</param>
    /// <exception cref="UserAssemblyException">No type of the assembly serves, or several do.</exception>
    public static DumpResult Dump(byte[] file, UserAssembly assembly, DumpOptions options)
    {
        if (options.From > file.Length)
            throw new UserAssemblyException($"The file has {file.Length} bytes, so nothing begins at {options.From}.");
        byte[] bytes = options.From == 0 ? file : file[(int)options.From..];
        DocumentKind kind = KindOf(bytes, assembly, options, out bool isFurthest);
        DumpResult? result = null;
        Thread thread = new(() => result = LoadEither(file, bytes, kind, options), StackSize);
        thread.Start();
        thread.Join();
        return result! with { IsGuess = isFurthest };
    }

    private static DocumentKind KindOf(byte[] bytes, UserAssembly assembly, DumpOptions options, out bool isFurthest)
    {
        isFurthest = false;
        if (options.Type is { } name)
            return name == "*" ? new TaggedObjects() : DocumentKind.InPlace(assembly.Find(name));
        (IReadOnlyList<DocumentKind> fitting, DocumentKind? furthest) = FittingKinds.Find(assembly, bytes, options.Archive);
        isFurthest = fitting.Count == 0;
        return fitting.Count switch
        {
            1 => fitting[0],
            0 when furthest is not null => furthest,
            0 => throw new UserAssemblyException("No archivable type of the assembly loads anything of the file. Name one with --type."),
            _ => throw new UserAssemblyException(
                $"Several types load the whole file: {string.Join(", ", fitting.Select(static kind => kind.Name))}. Name one with --type."),
        };
    }

    /// <summary>Where code of the user fails, it may have missed that the archive knows the document.</summary>
    private static DumpResult LoadEither(byte[] file, byte[] bytes, DocumentKind kind, DumpOptions options)
    {
        DumpResult result = Load(file, bytes, kind, options);
        if (result.Failure is null or ArchiveException || kind is not { Type: { } type } || DocumentKind.OfItself(type) is not { } ofItself)
            return result;
        DumpResult other = Load(file, bytes, ofItself, options);
        return other.End > result.End ? other : result;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Code of the user may fail as it likes.")]
    private static DumpResult Load(byte[] file, byte[] bytes, DocumentKind kind, DumpOptions options)
    {
        DumpTrace trace = new(options.From) { Progress = options.Progress, Length = bytes.Length };
        object? document = null;
        Exception? failure = null;
        try
        {
            document = kind.Load(bytes, options.Archive with { Trace = trace });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failure = e;
        }
        trace.Close();
        string? expected = null;
        // Bytes that are left behind the document are what failed, if it was to take all.
        ReadStep failed = failure is null
            ? new ReadStep(default, null, null, options.From + trace.End, 0, null)
            : FailedStep.Of(failure, options.From + trace.End, out expected);
        return new DumpResult(TreeOf(file, trace, kind, options), kind, document, failure, options.From + trace.End)
        {
            Schemas = trace.Schemas,
            Expected = expected,
            FailedAt = FailedAt(failure, trace, options),
            Steps = [failed, .. trace.Steps],
            ClassTags = trace.ClassTags,
            IsUnicode = trace.HasUnicodeStrings || !trace.HasAnsiStrings,
        };
    }

    /// <summary>
    /// Where the value begins that could not be loaded. Of a tag it shows only when it has been read that it means nothing.
    /// </summary>
    private static long FailedAt(Exception? failure, DumpTrace trace, DumpOptions options)
    {
        long end = options.From + trace.End;
        bool isTag = failure is ArchiveException { Error: not ArchiveError.EndOfStream } archived && archived.Position == trace.End
            && trace.Steps[0].Kind is ArchiveReadKind.Null or ArchiveReadKind.Reference or ArchiveReadKind.KnownClass;
        return isTag ? trace.Steps[0].Offset : end;
    }

    private static Piece TreeOf(byte[] file, DumpTrace trace, DocumentKind kind, DumpOptions options)
    {
        Piece tree = new(PieceKind.File, 0, file.Length);
        AddUnknown(tree, file, 0, options.From);
        Piece archive = tree.Add(new Piece(PieceKind.Archive, options.From, trace.End));
        Piece document = new PieceBuilder(file, options.From, options.Archive).Build(trace, kind.Type);
        if (kind.Type is not null)
        {
            archive.Add(document);
        }
        else
        {
            foreach (Piece piece in document.Pieces)
                archive.Add(piece);
        }
        AddUnknown(tree, file, options.From + trace.End, file.Length);
        return tree;
    }

    private static void AddUnknown(Piece tree, byte[] file, long start, long end)
    {
        if (end > start)
            tree.Add(new Piece(PieceKind.Unknown, start, end - start) { Bytes = file.AsMemory((int)start, (int)(end - start)) });
    }
}
