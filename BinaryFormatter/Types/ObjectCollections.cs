using System.Collections;

namespace Stevedore.Payloads;

/// <summary>The collections of objects of <see cref="System.Collections"/>.</summary>
internal static class ObjectCollections
{
    public static IEnumerable<PayloadType> All { get; } =
    [
        new FilledType<ArrayList>(static _ => [], static (list, record) =>
        {
            foreach (object? element in record.Elements<object?>("_items", record.Get<int>("_size")))
                list.Add(element);
        }),
        new FilledType<Queue>(static _ => new Queue(), static (queue, record) =>
        {
            foreach (object? element in Ring.Elements<object?>(record))
                queue.Enqueue(element);
        }),
        new FilledType<Stack>(static _ => new Stack(), static (stack, record) =>
        {
            foreach (object? element in record.Elements<object?>("_array", record.Get<int>("_size")))
                stack.Push(element);
        }),
        FilledType<Hashtable>.Late(NewHashtable, Fill),
        FilledType<SortedList>.Late(static record => new SortedList(Comparers.Order(record, "comparer")), Fill),
    ];

    private static Hashtable NewHashtable(PayloadRecord record)
    {
        // .NET Framework 1 had a comparer and a provider of hash codes in place of one for both.
        if (record.Has("Comparer") && record.Value("Comparer") is not null)
            throw record.Graph.Failures.BadClass($"A {nameof(Hashtable)} has a comparer without hash codes", record.Name);
        return new Hashtable(0, Comparers.Equality(record, "KeyComparer"));
    }

    private static void Fill(Hashtable table, PayloadRecord record)
    {
        ReadOnlySpan<object> keys = record.Elements<object>("Keys");
        ReadOnlySpan<object?> values = record.Elements<object?>("Values", keys.Length);
        HashedKeys.Check(keys, static key => key.GetHashCode(), record);
        for (int i = 0; i < keys.Length; i++)
            table.Add(keys[i], values[i]);
    }

    private static void Fill(SortedList list, PayloadRecord record)
    {
        int count = record.Get<int>("_size");
        ReadOnlySpan<object> keys = record.Elements<object>("keys", count);
        ReadOnlySpan<object?> values = record.Elements<object?>("values", count);
        for (int i = 0; i < count; i++)
            list.Add(keys[i], values[i]);
    }
}
