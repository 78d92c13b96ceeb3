using System.Globalization;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Makes pieces of what was found in bytes.</summary>
internal sealed class StructurePieces
{
    private readonly Dictionary<FoundArchive, ArchiveShape> _shapes;
    private readonly PieceSource _source;
    private readonly LoosePieces _loose;
    private int _objectsLeft;

    public StructurePieces(ReadOnlyMemory<byte> bytes, long origin, List<FoundArchive> archives, StructureOptions options)
    {
        _shapes = new Dictionary<FoundArchive, ArchiveShape>(ReferenceEqualityComparer.Instance);
        foreach (FoundArchive archive in archives.SelectMany(AndWithin))
            _shapes.Add(archive, new ArchiveShape(bytes, archive, options.Fields));
        (int page, bool isTold) = TextSample.CodePageOf(bytes, _shapes.Values);
        _source = new PieceSource(bytes, origin, page, isTold);
        _loose = new LoosePieces(_source, options.MaxLooseTexts);
        _objectsLeft = options.MaxObjects;
    }

    /// <summary>Adds the archives between two places, and what lies between them.</summary>
    public void AddAll(Piece around, List<FoundArchive> archives, int start, int end)
    {
        foreach (FoundArchive archive in archives)
        {
            ObjectTree tree = ObjectTree.Find(_source.Bytes.Span, archive);
            int archiveStart = Math.Max(start, archive.Start - CountSizeBefore(tree, 0));
            _loose.Add(around, start, archiveStart);
            around.Add(ArchivePiece(archive, tree, archiveStart));
            start = archive.End;
        }
        _loose.Add(around, start, end);
    }

    private static int CountSizeBefore(ObjectTree tree, int place) =>
        place < tree.Lists.Count && tree.Lists[place] > 0 ? ObjectTree.CountSize : 0;

    private Piece ArchivePiece(FoundArchive archive, ObjectTree tree, int start)
    {
        Piece piece = new(PieceKind.Archive, _source.Origin + start, archive.End - start)
        {
            Certainty = Certainty.Likely,
            Value = archive.IsCutShort ? "too long: not all of its tags were looked for" : null,
        };
        List<FoundObject> objects = archive.Objects;
        Piece?[] classes = new Piece?[archive.Classes.Count];
        List<Piece> pieces = [];
        BodyPieces bodies = new(_source, archive, _shapes[archive], _loose, pieces);
        int made = Math.Min(objects.Count, _objectsLeft);
        _objectsLeft -= made;
        IReadOnlyList<int> parents = tree.Parents;
        int position = start;
        for (int i = 0; i < made; i++)
        {
            int end = (i + 1 < objects.Count ? objects[i + 1].Offset : archive.End) - CountSizeBefore(tree, i + 1);
            Piece around = parents[i] == ObjectTree.Root ? piece : pieces[parents[i]];
            AddCount(around, tree, i, position, objects[i].Offset);
            pieces.Add(around.Add(ObjectPiece(archive, objects[i], end, classes, bodies)));
            position = (int)(pieces[^1].End - _source.Origin);
        }
        for (int i = made - 1; i >= 0; i--)
        {
            if (parents[i] != ObjectTree.Root)
                pieces[parents[i]].Length = Math.Max(pieces[parents[i]].End, pieces[i].End) - pieces[parents[i]].Offset;
        }
        if (made == objects.Count)
            _loose.Add(piece, position, archive.End);
        else
            piece.Add(Rest(archive, objects, made, classes));
        return piece;
    }

    /// <summary>Adds what lies before an object: the count of the list that begins with it, and what is not known.</summary>
    private void AddCount(Piece around, ObjectTree tree, int place, int start, int end)
    {
        int size = end - CountSizeBefore(tree, place) < start ? 0 : CountSizeBefore(tree, place);
        _loose.Add(around, start, end - size);
        if (size == 0)
            return;
        around.Add(new Piece(PieceKind.Count, _source.Origin + end - size, size)
        {
            Certainty = Certainty.Likely,
            Value = tree.Lists[place].ToString(CultureInfo.InvariantCulture),
        });
    }

    private Piece ObjectPiece(FoundArchive archive, FoundObject found, int end, Piece?[] classes, BodyPieces bodies)
    {
        FoundClass itsClass = archive.Classes[found.Class];
        bool isNew = found.Offset == itsClass.Tag.Offset;
        Certainty certainty = isNew ? Certainty.Certain : Certainty.Likely;
        Piece piece = new(PieceKind.Object, _source.Origin + found.Offset, end - found.Offset)
        {
            Certainty = certainty,
            Type = itsClass.Tag.Name,
            Schema = itsClass.Tag.Schema,
            Number = found.Number,
        };
        if (isNew)
        {
            piece.Add(classes[found.Class] = ClassPiece(itsClass));
        }
        else
        {
            piece.Add(new Piece(PieceKind.KnownClass, _source.Origin + found.Offset, itsClass.TagSize)
            {
                Certainty = certainty,
                Type = itsClass.Tag.Name,
                Number = itsClass.Number,
                Target = classes[found.Class],
            });
        }
        int bodyEnd = AddBody(piece, archive, found, end, classes, bodies);
        piece.Length = bodyEnd - found.Offset;
        return piece;
    }

    private Piece ClassPiece(FoundClass found) => new(PieceKind.NewClass, _source.Origin + found.Tag.Offset, found.Tag.Size)
    {
        Certainty = ClassName.IsTelling(found.Tag.Name) ? Certainty.Certain : found.Objects > 1 ? Certainty.Likely : Certainty.Guess,
        Type = found.Tag.Name,
        Schema = found.Tag.Schema,
        Number = found.Number,
        Count = found.Objects,
    };

    /// <summary>Adds the body of an object, with a class tag that stands alone in it, or with its blobs.</summary>
    /// <returns>Where it ends.</returns>
    private int AddBody(Piece piece, FoundArchive archive, FoundObject found, int end, Piece?[] classes, BodyPieces bodies)
    {
        int start = ArchiveShape.BodyOf(archive, found);
        int lone = _shapes[archive].FirstLoneClass(start, end);
        if (lone >= 0)
        {
            ClassTag tag = archive.Classes[lone].Tag;
            bodies.Add(piece, found.Class, start, tag.Offset);
            piece.Add(classes[lone] = ClassPiece(archive.Classes[lone]));
            _loose.Add(piece, tag.End, end);
            return end;
        }
        FoundBlob[] blobs = [.. archive.BlobsBetween(start, end).Where(blob => blob.End <= end)];
        if (blobs.Length == 0)
            return bodies.Add(piece, found.Class, start, end);
        bodies.Add(piece, found.Class, start, blobs[0].LengthOffset);
        for (int i = 0; i < blobs.Length; i++)
        {
            AddBlob(piece, blobs[i]);
            _loose.Add(piece, blobs[i].End, i + 1 < blobs.Length ? blobs[i + 1].LengthOffset : end);
        }
        return end;
    }

    private void AddBlob(Piece piece, FoundBlob blob)
    {
        piece.Add(new Piece(PieceKind.Count, _source.Origin + blob.LengthOffset, blob.Start - blob.LengthOffset)
        {
            Certainty = Certainty.Likely,
            Value = $"{blob.End - blob.Start}",
        });
        Piece block = new(PieceKind.Block, _source.Origin + blob.Start, blob.End - blob.Start) { Certainty = Certainty.Likely };
        AddAll(block, blob.Archives, blob.Start, blob.End);
        piece.Add(block);
    }

    private static IEnumerable<FoundArchive> AndWithin(FoundArchive archive) =>
        archive.Blobs.SelectMany(static blob => blob.Archives).SelectMany(AndWithin).Prepend(archive);

    /// <summary>What stands for the objects that get no pieces; the classes that are new among them are in it.</summary>
    private Piece Rest(FoundArchive archive, List<FoundObject> objects, int made, Piece?[] classes)
    {
        int start = objects[made].Offset;
        Piece rest = new(PieceKind.Collection, _source.Origin + start, archive.End - start)
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
