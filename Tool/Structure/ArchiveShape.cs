namespace Stevedore.Tool.Structure;

/// <summary>What the bodies of an archive's classes have in common.</summary>
internal sealed class ArchiveShape
{
    private const int MaxBodies = 4096;

    private readonly FoundArchive _archive;
    private readonly List<BodyField>[] _fields;

    /// <summary>The classes whose tag stands alone, by its offset.</summary>
    private readonly SortedList<int, int> _lone = [];

    public ArchiveShape(ReadOnlyMemory<byte> bytes, FoundArchive archive, KnownFields? known)
    {
        _archive = archive;
        List<(FoundObject Object, int Body, int End)>[] bodies = new List<(FoundObject, int, int)>[archive.Classes.Count];
        for (int index = 0; index < bodies.Length; index++)
            bodies[index] = [];
        for (int i = 0; i < archive.Objects.Count; i++)
        {
            FoundObject found = archive.Objects[i];
            if (bodies[found.Class].Count < MaxBodies)
                bodies[found.Class].Add((found, BodyOf(archive, found), EndOf(archive, i)));
        }
        for (int index = 0; index < archive.Classes.Count; index++)
        {
            if (!archive.Classes[index].HasObject)
                _lone.Add(archive.Classes[index].Tag.Offset, index);
        }
        NumberedObjects numbers = new(archive);
        _fields = new List<BodyField>[bodies.Length];
        for (int index = 0; index < bodies.Length; index++)
        {
            List<(FoundObject, int, int)> objects = bodies[index];
            _fields[index] = known is null ? Find() : known.Of(archive.Classes[index].Tag, Find);

            List<BodyField> Find() => new BodyFields(bytes, numbers).Find(objects);
        }
    }

    /// <summary>The place of the first class between two places whose tag stands alone; -1 if there is none.</summary>
    public int FirstLoneClass(int start, int end)
    {
        int place = BinarySearch(start);
        return place < _lone.Count && _lone.GetKeyAtIndex(place) < end ? _lone.GetValueAtIndex(place) : -1;
    }

    /// <summary>The fields that all bodies of a class begin with.</summary>
    public IReadOnlyList<BodyField> FieldsOf(int itsClass) => _fields[itsClass];

    public bool HasTexts(int itsClass) => FieldsOf(itsClass).Any(static field => field.Kind == FieldKind.Text);

    /// <summary>Where the body of an object begins.</summary>
    public static int BodyOf(FoundArchive archive, FoundObject found)
    {
        FoundClass itsClass = archive.Classes[found.Class];
        return found.Offset == itsClass.Tag.Offset ? itsClass.Tag.End : found.Offset + itsClass.TagSize;
    }

    /// <summary>Up to where an object's bytes may go: the next object, or a blob.</summary>
    public static int EndOf(FoundArchive archive, int place)
    {
        int start = archive.Objects[place].Offset;
        int end = place + 1 < archive.Objects.Count ? archive.Objects[place + 1].Offset : archive.End;
        return archive.BlobsBetween(start, end).FirstOrDefault()?.LengthOffset ?? end;
    }

    private int BinarySearch(int offset)
    {
        int low = 0;
        int high = _lone.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_lone.GetKeyAtIndex(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The strings in the fields of some objects.</summary>
    public IEnumerable<FoundText> Texts(ReadOnlyMemory<byte> bytes)
    {
        int step = Math.Max(1, _archive.Objects.Count / MaxBodies);
        for (int i = 0; i < _archive.Objects.Count; i += step)
        {
            int position = BodyOf(_archive, _archive.Objects[i]);
            int end = EndOf(_archive, i);
            foreach (BodyField field in FieldsOf(_archive.Objects[i].Class))
            {
                if (field.Kind == FieldKind.Text && FoundText.TryRead(bytes.Span, position, end, out FoundText text))
                    yield return text;
                position = BodyFields.EndOf(bytes.Span, field, position, end);
                if (position < 0)
                    break;
            }
        }
    }
}
