using System.Formats.Nrbf;

namespace Stevedore.Payloads;

/// <summary>An array of one dimension.</summary>
internal sealed class ArrayType<T>() : PayloadType(typeof(T[]))
{
    public override bool ReadsElements => true;

    public override object? Create(PayloadRecord record)
    {
        int count = record.Count<T>();
        if (record.Record is not SZArrayRecord<T> whole)
            return new T[count];
        T?[] elements = whole.GetArray();
        foreach (string? text in elements as string?[] ?? [])
            record.Graph.Budget.AddString(text?.Length ?? 0);
        return elements;
    }

    public override object? Complete(object? created, PayloadRecord record)
    {
        if (record.Record is not SZArrayRecord<T>)
            record.Fill((T[])created!);
        return created;
    }
}
