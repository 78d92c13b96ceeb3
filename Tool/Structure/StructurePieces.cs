using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Makes pieces of what was found in bytes.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="origin">Where they begin in the file.</param>
/// <param name="options">How much is told.</param>
internal sealed class StructurePieces(ReadOnlyMemory<byte> bytes, long origin, StructureOptions options)
{
    private readonly LoosePieces _loose = new(bytes, origin, options);
    private int _objectsLeft = options.MaxObjects;

    /// <summary>Adds the archives between two places, and what lies between them.</summary>
    public void AddAll(Piece around, List<FoundArchive> archives, int start, int end)
    {
        foreach (FoundArchive archive in archives)
        {
            _loose.Add(around, start, archive.Start);
            around.Add(ArchivePiece(archive));
            start = archive.End;
        }
        _loose.Add(around, start, end);
    }

    private Piece ArchivePiece(FoundArchive archive)
    {
        Piece piece = new(PieceKind.Archive, origin + archive.Start, archive.End - archive.Start) { Certainty = Certainty.Likely };
        List<FoundObject> objects = archive.Objects;
        Piece?[] classes = new Piece?[archive.Classes.Count];
        int made = Math.Min(objects.Count, _objectsLeft);
        _objectsLeft -= made;
        int position = archive.Start;
        for (int i = 0; i < made; i++)
        {
            int end = i + 1 < objects.Count ? objects[i + 1].Offset : archive.End;
            _loose.Add(piece, position, objects[i].Offset);
            piece.Add(ObjectPiece(archive, objects[i], end, classes));
            position = end;
        }
        if (made < objects.Count)
            piece.Add(Rest(archive, objects, made, classes));
        return piece;
    }

    private Piece ObjectPiece(FoundArchive archive, FoundObject found, int end, Piece?[] classes)
    {
        FoundClass itsClass = archive.Classes[found.Class];
        bool isNew = found.Offset == itsClass.Tag.Offset;
        Certainty certainty = isNew ? Certainty.Certain : Certainty.Likely;
        Piece piece = new(PieceKind.Object, origin + found.Offset, end - found.Offset)
        {
            Certainty = certainty,
            Type = itsClass.Tag.Name,
            Schema = itsClass.Tag.Schema,
            Number = found.Number,
        };
        int body;
        if (isNew)
        {
            piece.Add(classes[found.Class] = ClassPiece(itsClass));
            body = itsClass.Tag.End;
        }
        else
        {
            body = found.Offset + itsClass.TagSize;
            piece.Add(new Piece(PieceKind.KnownClass, origin + found.Offset, itsClass.TagSize)
            {
                Certainty = certainty,
                Type = itsClass.Tag.Name,
                Number = itsClass.Number,
                Target = classes[found.Class],
            });
        }
        AddBody(piece, archive, body, end);
        return piece;
    }

    private Piece ClassPiece(FoundClass found) => new(PieceKind.NewClass, origin + found.Tag.Offset, found.Tag.End - found.Tag.Offset)
    {
        Certainty = ClassName.IsTelling(found.Tag.Name) ? Certainty.Certain : found.Objects > 1 ? Certainty.Likely : Certainty.Guess,
        Type = found.Tag.Name,
        Schema = found.Tag.Schema,
        Number = found.Number,
        Count = found.Objects,
    };

    private void AddBody(Piece piece, FoundArchive archive, int start, int end)
    {
        foreach (FoundBlob blob in archive.Blobs)
        {
            if (blob.LengthOffset < start || blob.End > end)
                continue;
            _loose.Add(piece, start, blob.LengthOffset);
            piece.Add(new Piece(PieceKind.Count, origin + blob.LengthOffset, blob.Start - blob.LengthOffset)
            {
                Certainty = Certainty.Likely,
                Value = $"{blob.End - blob.Start}",
            });
            Piece block = new(PieceKind.Block, origin + blob.Start, blob.End - blob.Start) { Certainty = Certainty.Likely };
            AddAll(block, blob.Archives, blob.Start, blob.End);
            piece.Add(block);
            start = blob.End;
        }
        _loose.Add(piece, start, end);
    }

    /// <summary>What stands for the objects that get no pieces; the classes that are new among them are in it.</summary>
    private Piece Rest(FoundArchive archive, List<FoundObject> objects, int made, Piece?[] classes)
    {
        int start = objects[made].Offset;
        Piece rest = new(PieceKind.Collection, origin + start, archive.End - start)
        {
            Certainty = Certainty.Likely,
            Count = objects.Count - made,
            Value = $"{objects.Count - made:N0} more objects",
        };
        for (int index = 0; index < classes.Length; index++)
        {
            if (classes[index] is null)
                rest.Add(ClassPiece(archive.Classes[index]));
        }
        return rest;
    }
}
