using System.Buffers.Binary;
using System.Globalization;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Makes pieces of the bodies of one archive.</summary>
/// <param name="source">All bytes.</param>
/// <param name="archive">The archive.</param>
/// <param name="shape">What its bodies have in common.</param>
/// <param name="loose">Makes pieces of what is not known.</param>
/// <param name="made">The pieces of its objects that there are already, by their place.</param>
internal sealed class BodyPieces(PieceSource source, FoundArchive archive, ArchiveShape shape, LoosePieces loose, List<Piece> made)
{
    private readonly NumberedObjects _numbers = new(archive);

    /// <summary>Adds what stands in the body of an object of a class.</summary>
    /// <returns>Where the body ends, as far as that is known.</returns>
    public int Add(Piece around, int itsClass, int start, int end)
    {
        if (AddCounted(around, itsClass, start, end) is { } known)
            return known;
        int position = start;
        int unknown = start;
        foreach (BodyField field in shape.FieldsOf(itsClass))
        {
            int fieldEnd = BodyFields.EndOf(source.Bytes.Span, field, position, end);
            if (fieldEnd < 0)
                break;
            if (field.Kind != FieldKind.Opaque)
            {
                source.AddUnknown(around, unknown, position);
                around.Add(PieceOf(field, position, fieldEnd));
                unknown = fieldEnd;
            }
            position = fieldEnd;
        }
        source.AddUnknown(around, unknown, position);
        loose.Add(around, position, end);
        return end;
    }

    private int? AddCounted(Piece around, int itsClass, int start, int end)
    {
        if (archive.Classes[itsClass].Counted is not { } rule || shape.HasTexts(itsClass)
            || !rule.TryMeasure(source.Bytes.Span, start, out uint count, out int bodyEnd) || bodyEnd > end)
            return null;
        int elements = start + rule.CountOffset + rule.CountSize;
        source.AddUnknown(around, start, start + rule.CountOffset);
        around.Add(new Piece(PieceKind.Count, source.Origin + start + rule.CountOffset, rule.CountSize)
        {
            Certainty = Certainty.Likely,
            Value = count.ToString(CultureInfo.InvariantCulture),
        });
        int elementsEnd = bodyEnd - rule.Tail;
        if (elementsEnd > elements)
        {
            around.Add(new Piece(PieceKind.Block, source.Origin + elements, elementsEnd - elements)
            {
                Certainty = Certainty.Likely,
                Count = count,
                Value = $"{count} elements of {rule.ElementSize} bytes",
                Bytes = source.Bytes[elements..elementsEnd],
            });
        }
        source.AddUnknown(around, elementsEnd, bodyEnd);
        return bodyEnd;
    }

    private Piece PieceOf(BodyField field, int start, int end)
    {
        ReadOnlySpan<byte> bytes = source.Bytes.Span[start..end];
        Certainty certainty = field.IsLikely ? Certainty.Likely : Certainty.Guess;
        switch (field.Kind)
        {
            case FieldKind.Text when FoundText.TryRead(source.Bytes.Span, start, end, out FoundText text):
                return source.TextPiece(text, certainty);
            case FieldKind.Reference:
                _ = KnownTag.TryReadObject(bytes, out uint number);
                return ReferencePiece(number, start, certainty);
            case FieldKind.Time:
                long seconds = BinaryPrimitives.ReadInt64LittleEndian(bytes[sizeof(uint)..]);
                DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(seconds);
                return Value("CTime", time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            case FieldKind.OleTime:
                int status = BinaryPrimitives.ReadInt32LittleEndian(bytes);
                DateTime date = DateTime.FromOADate(BinaryPrimitives.ReadDoubleLittleEndian(bytes[sizeof(int)..]));
                return Value("COleDateTime", status == 0 ? date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
                    : status == 1 ? "invalid" : "null");
            default:
                return Value("double", BinaryPrimitives.ReadDoubleLittleEndian(bytes).ToString("R", CultureInfo.InvariantCulture));
        }

        Piece Value(string type, string value) => new(PieceKind.Value, source.Origin + start, end - start)
        {
            Certainty = certainty,
            Type = type,
            Value = value,
        };
    }

    private Piece ReferencePiece(uint number, int offset, Certainty certainty)
    {
        int place = _numbers.PlaceOf(number);
        return new Piece(number == 0 ? PieceKind.Null : PieceKind.Reference, source.Origin + offset, KnownTag.SizeOf(number))
        {
            Certainty = certainty,
            Number = number == 0 ? null : number,
            Target = place >= 0 && place < made.Count ? made[place] : null,
        };
    }
}
