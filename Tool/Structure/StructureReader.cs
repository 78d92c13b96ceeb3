using Stevedore.Tool.Containers;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Finds what archives left in bytes, without their classes, and says how certain it is.</summary>
internal static class StructureReader
{
    /// <summary>Reads a file, or the part of it that the options say.</summary>
    /// <exception cref="IOException">The file cannot be read, or is too long to be read at once.</exception>
    public static Piece Read(string path, StructureOptions options, IProgress<double>? progress = null)
    {
        using FileStream file = File.OpenRead(path);
        long from = Math.Min(options.From, file.Length);
        long length = Math.Min(options.Length ?? long.MaxValue, file.Length - from);
        if (length > Array.MaxLength)
            throw new IOException($"{path} is longer than can be read at once; --from and --length say which part to read.");
        byte[] bytes = new byte[length];
        file.Seek(from, SeekOrigin.Begin);
        file.ReadExactly(bytes);
        return Read(bytes, from, options, progress);
    }

    /// <summary>Reads bytes, or the part of them that the options say.</summary>
    public static Piece Read(ReadOnlyMemory<byte> bytes, StructureOptions options, IProgress<double>? progress = null)
    {
        int from = (int)Math.Min(options.From, bytes.Length);
        int length = (int)Math.Min(options.Length ?? long.MaxValue, bytes.Length - from);
        return Read(bytes.Slice(from, length), from, options, progress);
    }

    private static Piece Read(ReadOnlyMemory<byte> bytes, long from, StructureOptions options, IProgress<double>? progress)
    {
        Piece file = new(PieceKind.File, from, bytes.Length);
        if (CompoundFile.TryRead(bytes, out List<CompoundStream>? streams))
        {
            foreach (CompoundStream stream in streams)
                file.Add(StreamPiece(stream, options));
        }
        else
        {
            Add(file, bytes, from, options, progress);
        }
        progress?.Report(1);
        return file;
    }

    private static Piece StreamPiece(CompoundStream stream, StructureOptions options)
    {
        Piece piece = new(PieceKind.Stream, 0, stream.Bytes.Length)
        {
            Name = stream.Path,
            Bytes = stream.Bytes,
            Value = stream.IsWhole ? null : "damaged: the rest of its sectors is not there",
        };
        Add(piece, stream.Bytes, 0, options, progress: null);
        return piece;
    }

    private static void Add(
        Piece around, ReadOnlyMemory<byte> bytes, long from, StructureOptions options, IProgress<double>? progress)
    {
        List<FoundArchive> archives = new ArchiveFinder(bytes).FindAll(progress);
        new StructurePieces(bytes, from, archives, options).AddAll(around, archives, 0, bytes.Length);
    }
}
