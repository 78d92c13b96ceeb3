using System.Collections;
using System.Collections.Specialized;

namespace Stevedore.Payloads;

/// <summary>The collections of <see cref="System.Collections.Specialized"/>.</summary>
internal static class SpecializedCollections
{
    public static IEnumerable<PayloadType> All { get; } =
    [
        new FilledType<StringCollection>(static _ => [], static (strings, record) =>
        {
            foreach (object? element in record.Get<ArrayList>("data"))
                strings.Add(record.Convert<string?>(element, "data"));
        }),
        FilledType<StringDictionary>.Late(static _ => [], static (strings, record) =>
        {
            foreach (DictionaryEntry entry in record.Get<Hashtable>("contents"))
                strings.Add(record.Convert<string>(entry.Key, "contents"), record.Convert<string?>(entry.Value, "contents"));
        }),
        FilledType<ListDictionary>.Late(static record => new ListDictionary(Comparers.Order(record, "comparer")), Fill),
        // The data of an exception.
        FilledType<IDictionary>.Late(static _ => new InvalidOperationException().Data, Fill, "System.Collections.ListDictionaryInternal"),
        FilledType<HybridDictionary>.Late(static record => new HybridDictionary(record.Get<bool>("caseInsensitive")), Fill),
        FilledType<OrderedDictionary>.Late(static record => new OrderedDictionary(Comparers.Equality(record, "KeyComparer")), Fill),
        FilledType<NameValueCollection>.Late(
            static record => new NameValueCollection(
                Comparers.Equality(record, "KeyComparer") ?? StringComparer.InvariantCultureIgnoreCase),
            Fill),
    ];

    /// <summary>A chain of nodes, of which the payload says how many there are.</summary>
    private static void Fill(IDictionary dictionary, PayloadRecord record)
    {
        int count = record.Get<int>("count");
        PayloadRecord last = record;
        for (int i = 0; i < count; i++)
        {
            last = last.Inner(i == 0 ? "head" : "next");
            dictionary.Add(last.Get<object>("key"), last.Get<object?>("value"));
        }
    }

    private static void Fill(HybridDictionary dictionary, PayloadRecord record)
    {
        IDictionary? held = record.Find<ListDictionary>("list") ?? (IDictionary?)record.Find<Hashtable>("hashtable");
        foreach (DictionaryEntry entry in held ?? new ListDictionary())
            dictionary.Add(entry.Key, entry.Value);
    }

    private static void Fill(OrderedDictionary dictionary, PayloadRecord record)
    {
        ReadOnlySpan<object> entries = record.Elements<object>("ArrayList");
        HashedKeys.Check(entries, static entry => entry is DictionaryEntry { Key: { } key } ? key.GetHashCode() : 0, record);
        foreach (object element in entries)
        {
            DictionaryEntry entry = record.Convert<DictionaryEntry>(element, "ArrayList");
            dictionary.Add(entry.Key, entry.Value);
        }
    }

    /// <summary>.NET Framework wrote the keys, and for each a list of values.</summary>
    private static void Fill(NameValueCollection collection, PayloadRecord record)
    {
        int count = record.Get<int>("Count");
        ReadOnlySpan<string?> keys = record.Elements<string?>("Keys", count);
        ReadOnlySpan<object?> values = record.Elements<object?>("Values", count);
        for (int i = 0; i < count; i++)
        {
            ArrayList? all = record.Convert<ArrayList?>(values[i], "Values");
            if (all is null)
                collection.Add(keys[i], null);
            foreach (object? value in all ?? [])
                collection.Add(keys[i], record.Convert<string?>(value, "Values"));
        }
    }
}
