using System.Buffers.Binary;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>
/// Works out what the bodies of a class have in common from their beginning on: all were written by one function, so where all can have a
/// string, they have one.
/// </summary>
internal sealed class BodyFields(ReadOnlyMemory<byte> bytes, NumberedObjects numbers)
{
    private const int MaxBodies = 48;
    private const int MaxBytes = 2048;
    private const int TimeSize = sizeof(uint) + sizeof(long);
    private const int OleTimeSize = sizeof(int) + sizeof(double);

    /// <summary>As many bodies as make chance unlikely.</summary>
    private const int Several = 3;

    private readonly List<Cursor> _bodies = [];

    /// <summary>The fields of a class, of which these are the objects and where their bodies end.</summary>
    public List<BodyField> Find(IReadOnlyList<(FoundObject Object, int Body, int End)> objects)
    {
        _bodies.Clear();
        int step = Math.Max(1, objects.Count / MaxBodies);
        for (int i = 0; i < objects.Count; i += step)
            _bodies.Add(new Cursor(objects[i].Object, objects[i].Body, objects[i].End));
        List<BodyField> fields = [];
        int opaque = 0;
        int seen = 0;
        while (_bodies.Count > 0 && seen < MaxBytes && _bodies.TrueForAll(static body => body.Position < body.End))
        {
            FieldKind kind = Next();
            if (kind == FieldKind.Opaque)
            {
                opaque++;
                seen++;
                Advance(kind);
                continue;
            }
            AddOpaque(fields, ref opaque);
            fields.Add(new BodyField(kind, SizeOf(kind), kind != FieldKind.OleTime && _bodies.Count >= Several));
            seen += 2;
            Advance(kind);
        }
        AddOpaque(fields, ref opaque);
        return fields;
    }

    /// <summary>Where a field ends that stands there; -1 if it does not.</summary>
    public static int EndOf(ReadOnlySpan<byte> bytes, BodyField field, int position, int end)
    {
        if (field.Kind == FieldKind.Text)
            return FoundText.TryRead(bytes, position, end, out FoundText text) ? position + text.Size : -1;
        if (field.Kind == FieldKind.Reference)
            return KnownTag.TryReadObject(bytes[position..end], out uint number) ? position + KnownTag.SizeOf(number) : -1;
        if (position + field.Size > end)
            return -1;
        bool isOdd = field.Kind switch
        {
            FieldKind.Double => !PlausibleDouble.Is(BinaryPrimitives.ReadDoubleLittleEndian(bytes[position..])),
            FieldKind.OleTime => PlausibleDate.Read(bytes[position..]) == (false, false),
            _ => false,
        };
        return isOdd ? -1 : position + field.Size;
    }

    private FieldKind Next()
    {
        if (AreTexts())
            return FieldKind.Text;
        if (AreTimes())
            return FieldKind.Time;
        if (AreOleTimes())
            return FieldKind.OleTime;
        if (AreDoubles())
            return FieldKind.Double;
        return AreReferences() ? FieldKind.Reference : FieldKind.Opaque;
    }

    private void Advance(FieldKind kind)
    {
        BodyField field = new(kind, kind == FieldKind.Opaque ? 1 : SizeOf(kind), IsLikely: false);
        for (int i = 0; i < _bodies.Count; i++)
            _bodies[i] = _bodies[i] with { Position = EndOf(bytes.Span, field, _bodies[i].Position, _bodies[i].End) };
    }

    private static int SizeOf(FieldKind kind) => kind switch
    {
        FieldKind.Double => sizeof(double),
        FieldKind.Time => TimeSize,
        FieldKind.OleTime => OleTimeSize,
        _ => 0,
    };

    private static void AddOpaque(List<BodyField> fields, ref int opaque)
    {
        if (opaque > 0)
            fields.Add(new BodyField(FieldKind.Opaque, opaque, IsLikely: false));
        opaque = 0;
    }

    private bool AreTexts()
    {
        const int ShortestAlone = 4;
        int filled = 0;
        long characters = 0;
        long usual = 0;
        foreach (Cursor body in _bodies)
        {
            if (!FoundText.TryRead(bytes.Span, body.Position, body.End, out FoundText text))
                return false;
            if (text.Length == 0)
            {
                filled += text.IsUnicode ? 1 : 0;
                continue;
            }
            filled++;
            characters += text.Length;
            usual += text.IsUnicode ? text.Length : CountUsual(text.Characters(bytes.Span));
        }
        int shortest = _bodies.Count >= Several ? filled * 2 : ShortestAlone;
        return filled * 2 >= _bodies.Count && characters >= shortest - 1 && usual * 10 >= characters * 7;
    }

    private static int CountUsual(ReadOnlySpan<byte> characters)
    {
        int usual = 0;
        foreach (byte character in characters)
            usual += char.IsAsciiLetterOrDigit((char)character) || character is (byte)' ' or >= 0x80 ? 1 : 0;
        return usual;
    }

    private bool AreTimes() => _bodies.TrueForAll(body => body.End - body.Position >= TimeSize
        && BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[body.Position..]) == TimeMark.Follows64Bits
        && IsYear(BinaryPrimitives.ReadInt64LittleEndian(bytes.Span[(body.Position + sizeof(uint))..])));

    private static bool IsYear(long seconds) => seconds is >= 0 and < 1L << 33;

    /// <summary>Whether all are times of our days to the second, or say that they are none.</summary>
    private bool AreOleTimes()
    {
        int filled = 0;
        foreach (Cursor body in _bodies)
        {
            if (body.End - body.Position < OleTimeSize)
                return false;
            ReadOnlySpan<byte> span = bytes.Span[body.Position..];
            (bool isTime, bool isNone) = PlausibleDate.Read(span);
            if (!isTime && !isNone)
                return false;
            filled += isTime ? 1 : 0;
        }
        return filled * 2 >= _bodies.Count;
    }

    private bool AreDoubles()
    {
        int filled = 0;
        foreach (Cursor body in _bodies)
        {
            if (body.End - body.Position < sizeof(double))
                return false;
            double value = BinaryPrimitives.ReadDoubleLittleEndian(bytes.Span[body.Position..]);
            if (value == 0)
                continue;
            if (!PlausibleDouble.Is(value) || (_bodies.Count < Several && !PlausibleDouble.IsTold(value)))
                return false;
            filled++;
        }
        return filled > 0 && filled * 3 >= _bodies.Count;
    }

    /// <summary>Whether all are numbers of objects of one class that are before them, or of one without a tag, or null.</summary>
    private bool AreReferences()
    {
        int? itsClass = null;
        HashSet<uint> met = [];
        foreach (Cursor body in _bodies)
        {
            if (!KnownTag.TryReadObject(bytes.Span[body.Position..body.End], out uint number))
                return false;
            if (number == 0)
                continue;
            if (number >= body.Object.Number || numbers.ClassOf(number) is not { } target || (itsClass ?? target) != target)
                return false;
            itsClass = target;
            met.Add(number);
        }
        return _bodies.Count > Several && met.Count >= (itsClass == NumberedObjects.Mapped ? 1 : Several);
    }

    private readonly record struct Cursor(FoundObject Object, int Position, int End);
}
