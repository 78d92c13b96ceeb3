using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Stevedore.Payloads;

namespace Stevedore.Generated;

// Generic collections, by the private fields or the values that BinaryFormatter wrote of them. They were the same in .NET Framework.
public static partial class PayloadTypes
{
    /// <summary>Makes <see cref="List{T}"/> known: <c>_items</c>, <c>_size</c>.</summary>
    public static void AddList<T>()
    {
        AddArray<T>();
        Add(new FilledType<List<T>>(
            static _ => [],
            static (list, record) => list.AddRange(record.Elements<T>("_items", record.Get<int>("_size")))));
    }

    /// <summary>Makes <see cref="Queue{T}"/> known: <c>_array</c>, a ring, <c>_head</c>, <c>_size</c>.</summary>
    public static void AddQueue<T>()
    {
        AddArray<T>();
        Add(new FilledType<Queue<T>>(static _ => new Queue<T>(), static (queue, record) =>
        {
            foreach (T element in Ring.Elements<T>(record))
                queue.Enqueue(element);
        }));
    }

    /// <summary>Makes <see cref="Stack{T}"/> known: <c>_array</c>, from the bottom, <c>_size</c>.</summary>
    public static void AddStack<T>()
    {
        AddArray<T>();
        Add(new FilledType<Stack<T>>(static _ => new Stack<T>(), static (stack, record) =>
        {
            foreach (T element in record.Elements<T>("_array", record.Get<int>("_size")))
                stack.Push(element);
        }));
    }

    /// <summary>Makes <see cref="LinkedList{T}"/> known: <c>Data</c>, an array.</summary>
    public static void AddLinkedList<T>()
    {
        AddArray<T>();
        Add(new FilledType<LinkedList<T>>(static _ => new LinkedList<T>(), static (list, record) =>
        {
            foreach (T element in record.Has("Data") ? record.Elements<T>("Data") : [])
                list.AddLast(element);
        }));
    }

    /// <summary>Makes <see cref="Collection{T}"/> known: <c>items</c>, a list.</summary>
    public static void AddCollection<T>()
    {
        AddList<T>();
        Add(new FilledType<Collection<T>>(static _ => [], static (collection, record) => Fill(collection, record, "items")));
    }

    /// <summary>Makes <see cref="ObservableCollection{T}"/> known: the list of its base.</summary>
    public static void AddObservableCollection<T>()
    {
        AddList<T>();
        Add(new FilledType<ObservableCollection<T>>(
            static _ => [],
            static (collection, record) => Fill(collection, record, "Collection`1+items")));
    }

    /// <summary>Makes <see cref="BindingList{T}"/> known: the list of its base, and what it allows.</summary>
    public static void AddBindingList<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>()
    {
        AddList<T>();
        Add(new FilledType<BindingList<T>>(static _ => [], static (list, record) =>
        {
            list.RaiseListChangedEvents = false;
            Fill(list, record, "Collection`1+items");
            list.AllowEdit = record.Get<bool>("allowEdit");
            list.AllowRemove = record.Get<bool>("allowRemove");
            if (record.Find<bool>("userSetAllowNew"))
                list.AllowNew = record.Get<bool>("allowNew");
            list.RaiseListChangedEvents = record.Get<bool>("raiseListChangedEvents");
        }));
    }

    /// <summary>Makes <see cref="ReadOnlyCollection{T}"/> known: <c>list</c>.</summary>
    public static void AddReadOnlyCollection<T>()
    {
        AddList<T>();
        Add(new WholeType<ReadOnlyCollection<T>>(static record => new ReadOnlyCollection<T>(record.Get<IList<T>>("list"))));
    }

    /// <summary>Makes <see cref="Dictionary{TKey, TValue}"/> known: <c>Comparer</c>, <c>KeyValuePairs</c> unless it is empty.</summary>
    public static void AddDictionary<TKey, TValue>() where TKey : notnull
    {
        AddKeyValuePair<TKey, TValue>();
        Add(FilledType<Dictionary<TKey, TValue>>.Late(
            static record => new Dictionary<TKey, TValue>(Comparers.Equality<TKey>(record, "Comparer")),
            static (dictionary, record) =>
            {
                ReadOnlySpan<KeyValuePair<TKey, TValue>> pairs = Pairs<TKey, TValue>(record, "KeyValuePairs");
                dictionary.EnsureCapacity(HashedKeys.Capacity(pairs, pair => dictionary.Comparer.GetHashCode(pair.Key), record));
                foreach (KeyValuePair<TKey, TValue> pair in pairs)
                    dictionary.Add(pair.Key, pair.Value);
            }));
    }

    /// <summary>Makes <see cref="HashSet{T}"/> known: <c>Comparer</c>, <c>Elements</c> unless it is empty.</summary>
    public static void AddHashSet<T>()
    {
        AddArray<T>();
        Add(FilledType<HashSet<T>>.Late(
            static record => new HashSet<T>(Comparers.Equality<T>(record, "Comparer")),
            static (set, record) =>
            {
                ReadOnlySpan<T> elements = record.Has("Elements") ? record.Elements<T>("Elements") : [];
                set.EnsureCapacity(HashedKeys.Capacity(elements, element => set.Comparer.GetHashCode(element!), record));
                foreach (T element in elements)
                    set.Add(element);
            }));
    }

    /// <summary>Makes <see cref="SortedList{TKey, TValue}"/> known: <c>keys</c>, <c>values</c>, <c>_size</c>, <c>comparer</c>.</summary>
    public static void AddSortedList<TKey, TValue>() where TKey : notnull
    {
        AddArray<TKey>();
        AddArray<TValue>();
        Add(FilledType<SortedList<TKey, TValue>>.Late(
            static record => new SortedList<TKey, TValue>(Comparers.Order<TKey>(record, "comparer")),
            static (list, record) =>
            {
                int count = record.Get<int>("_size");
                ReadOnlySpan<TKey> keys = record.Elements<TKey>("keys", count);
                ReadOnlySpan<TValue> values = record.Elements<TValue>("values", count);
                for (int i = 0; i < count; i++)
                    list.Add(keys[i], values[i]);
            }));
    }

    /// <summary>Makes <see cref="SortedSet{T}"/> known: <c>Comparer</c>, <c>Items</c> unless it is empty.</summary>
    public static void AddSortedSet<T>()
    {
        AddArray<T>();
        Add(FilledType<SortedSet<T>>.Late(
            static record => new SortedSet<T>(Comparers.Order<T>(record, "Comparer")),
            static (set, record) =>
            {
                foreach (T element in record.Has("Items") ? record.Elements<T>("Items") : [])
                    set.Add(element);
            }));
    }

    /// <summary>Makes <see cref="SortedDictionary{TKey, TValue}"/> known: <c>_set</c>, a sorted set of pairs.</summary>
    public static void AddSortedDictionary<TKey, TValue>() where TKey : notnull
    {
        AddKeyValuePair<TKey, TValue>();
        Add(FilledType<SortedDictionary<TKey, TValue>>.Late(
            static record => new SortedDictionary<TKey, TValue>(
                Comparers.Order<TKey>(record.Inner("_set").Inner("Comparer"), "keyComparer")),
            static (dictionary, record) =>
            {
                foreach (KeyValuePair<TKey, TValue> pair in Pairs<TKey, TValue>(record.Inner("_set"), "Items"))
                    dictionary.Add(pair.Key, pair.Value);
            }));
    }

    private static void Add(PayloadType type) => TypeTable.Add(type, []);

    private static void Fill<T>(Collection<T> collection, PayloadRecord record, string field)
    {
        foreach (T element in record.Get<IEnumerable<T>>(field))
            collection.Add(element);
    }

    private static ReadOnlySpan<KeyValuePair<TKey, TValue>> Pairs<TKey, TValue>(PayloadRecord record, string field) =>
        record.Has(field) ? record.Elements<KeyValuePair<TKey, TValue>>(field) : [];
}
