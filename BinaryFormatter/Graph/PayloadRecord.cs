using System.Diagnostics.CodeAnalysis;
using System.Formats.Nrbf;
using System.Runtime.CompilerServices;

namespace Stevedore.Payloads;

/// <summary>One record of a payload while its object is made: what it refers to, its fields or its elements.</summary>
internal sealed class PayloadRecord(PayloadGraph graph, SerializationRecord record, PayloadType? type)
{
    private Array? _elements;
    private SerializationRecord?[]? _referred;
    private int _next;

    public PayloadGraph Graph => graph;

    public SerializationRecord Record => record;

    public PayloadType? Type => type;

    /// <summary>The object, if it was made before those that it refers to.</summary>
    public object? Created { get; set; }

    /// <summary>The type as the payload names it.</summary>
    public string Name => record.TypeName.FullName;

    /// <summary>The names of the fields.</summary>
    public IEnumerable<string> Fields => Class.MemberNames;

    /// <summary>The lengths of the array.</summary>
    public ReadOnlySpan<int> Lengths => Array.Lengths;

    private ClassRecord Class => record as ClassRecord ?? throw graph.Failures.BadData($"There is an array where {Name} has fields.");

    private ArrayRecord Array => record as ArrayRecord ?? throw graph.Failures.BadData($"There are fields where {Name} has elements.");

    /// <summary>The next record that this one refers to and that becomes an object.</summary>
    public SerializationRecord? NextReferred()
    {
        _referred ??= Referred();
        while (_next < _referred.Length)
        {
            if (_referred[_next++] is { } referred and not PrimitiveTypeRecord)
                return referred;
        }

        return null;
    }

    public bool Has(string field) => Class.HasMember(field);

    /// <summary>The value of a field as it is.</summary>
    /// <exception cref="ArchiveException">There is no such field.</exception>
    public object? Value(string field) => graph.ValueOf(Raw(field));

    /// <summary>The value of a field.</summary>
    /// <exception cref="ArchiveException">There is no such field, or it holds something else.</exception>
    public T Get<T>(string field) => Convert<T>(Value(field), field);

    /// <summary>The value of a field that need not be there.</summary>
    /// <exception cref="ArchiveException">It holds something else.</exception>
    public T? Find<T>(string field) => Has(field) && Raw(field) is not null ? Get<T>(field) : default;

    /// <summary>The value of a field before those that the record refers to have been made.</summary>
    /// <exception cref="ArchiveException">It holds something else.</exception>
    public T? FindAhead<T>(string field) =>
        Has(field) && Raw(field) is { } raw ? Convert<T>(graph.ValueAhead(raw), field) : default;

    /// <summary>The type of the record that a field holds, as the payload names it; <see langword="null"/> if it holds none.</summary>
    public string? TypeNameOf(string field) => Has(field) && Raw(field) is ClassRecord held ? held.TypeName.FullName : null;

    /// <summary>A field that holds an object which only this one knows, and which becomes none.</summary>
    /// <exception cref="ArchiveException">It holds none.</exception>
    public PayloadRecord Inner(string field) => Raw(field) is ClassRecord inner
        ? new PayloadRecord(graph, inner, type: null)
        : throw graph.Failures.BadData($"The field {field} of {Name} holds no object.");

    /// <summary>The elements of an array that a field holds, or the first of them.</summary>
    /// <exception cref="ArchiveException">It holds no such array, or there are fewer.</exception>
    public ReadOnlySpan<T> Elements<T>(string field, int? count = null) => Part(Find<T[]>(field) ?? [], field, count);

    /// <summary>The first elements of an array.</summary>
    /// <exception cref="ArchiveException">There are fewer.</exception>
    public ReadOnlySpan<T> Part<T>(T[] elements, string field, int? count)
    {
        if ((uint)(count ?? 0) > (uint)elements.Length)
            throw graph.Failures.BadData($"The field {field} of {Name} has {elements.Length} elements, not {count}.");
        return elements.AsSpan(0, count ?? elements.Length);
    }

    /// <summary>The number of all elements, for which the memory may be taken.</summary>
    /// <exception cref="ArchiveException">It may not.</exception>
    public int Count<T>()
    {
        long count = 1;
        foreach (int length in Lengths)
            count = count <= int.MaxValue ? count * length : count;
        graph.Budget.AddArray(count, Unsafe.SizeOf<T>());
        return (int)count;
    }

    /// <summary>Takes the elements in the order of memory.</summary>
    /// <exception cref="ArchiveException">One is something else.</exception>
    public void Fill<T>(Span<T> elements)
    {
        int index = 0;
        foreach (object? raw in RawElements())
            elements[index] = Convert<T>(graph.ValueOf(raw), $"[{index++}]");
    }

    /// <summary>What was needed only to make the object.</summary>
    public void Forget()
    {
        _referred = null;
        _elements = null;
    }

    /// <summary>A value as one of the type that is asked for.</summary>
    /// <exception cref="ArchiveException">It is none.</exception>
    public T Convert<T>(object? value, string field)
    {
        if (value is UnknownObject unknown)
            throw graph.Failures.BadClass(
                $"The field {field} of {Name} holds a {unknown.TypeName}, {unknown.Reason}",
                unknown.TypeName);
        if (value is UnfinishedObject unfinished)
            throw graph.Failures.BadData($"The field {field} of {Name} holds a {unfinished.TypeName} that it is made of itself.");
        if (value is T same)
            return same;
        if (Widening.TryConvert(value, out T? converted))
            return converted!;
        string found = value is null ? "null" : $"a {value.GetType()}";
        throw graph.Failures.BadData($"The field {field} of {Name} holds {found}, not a {typeof(T)}.");
    }

    private object? Raw(string field) => Class.HasMember(field)
        ? Class.GetRawValue(field)
        : throw graph.Failures.BadData($"{Name} has no field {field}.");

    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "The type of the array is one that registered code names, so that there is code for it.")]
    private Array RawElements()
    {
        if (_elements is not null)
            return _elements;
        Count<object>();
        return _elements = record is SZArrayRecord<SerializationRecord> records
            ? records.GetArray()
            : Array.GetArray(type!.Type);
    }

    private SerializationRecord?[] Referred() => record switch
    {
        ClassRecord fields => [.. fields.MemberNames.Select(name => fields.GetRawValue(name) as SerializationRecord)],
        ArrayRecord when type is { ReadsElements: true } && HasRecords => RawElements() as SerializationRecord?[]
            ?? [.. RawElements().Cast<SerializationRecord?>()],
        _ => [],
    };

    /// <summary>Whether the elements are records, not numbers and strings.</summary>
    private bool HasRecords => RawElements().GetType().GetElementType()!.IsAssignableTo(typeof(SerializationRecord));
}
