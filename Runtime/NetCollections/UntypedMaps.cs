using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Stevedore.Generated;

/// <summary>
/// The maps of .NET from before there were type parameters: a count, then a reference to the key and one to the value for each entry. Their
/// keys are put in when they are whole, which those that are part of a cycle are only at the end.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UntypedMaps
{
    /// <summary>Stores a count, and two references for each entry.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteObject"/>; or the map is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void WriteHashtable(this Archive archive, Hashtable? value) => archive.WriteUntyped(value, typeof(Hashtable));

    /// <summary>
    /// Loads a count and two references for each entry; <see langword="null"/> only if a null was stored. A table of many keys has other
    /// hash codes than they, which nobody can choose.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="existing">The table whose comparer the new one has, if there is one.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadObject{T}()"/>; or a key is null or cannot be compared (<see cref="ArchiveError.BadData"/>), or too
    /// many have one hash code (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static Hashtable? ReadHashtable(this Archive archive, Hashtable? existing = null)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        IEqualityComparer? comparer = archive.DrawnForMany(existing is null ? null : ComparerOf(existing), count);
        Hashtable table = new(archive.CapacityFor(count), comparer);
        archive.Meet(existing is { IsSynchronized: true } ? table = Hashtable.Synchronized(table) : table);
        archive.FillWhenWhole(archive.ReadEntries(count), entries => archive.Fill(table, entries, comparer));
        return table;
    }

    /// <summary>Stores a count, and two references for each entry, in the order of the list.</summary>
    /// <inheritdoc cref="WriteHashtable" path="/exception"/>
    public static void WriteOrderedDictionary(this Archive archive, OrderedDictionary? value) =>
        archive.WriteUntyped(value, typeof(OrderedDictionary));

    /// <summary>
    /// Loads a count and two references for each entry, in their order; <see langword="null"/> only if a null was stored. A map of many
    /// keys has other hash codes than they, which nobody can choose.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="existing">The map whose comparer the new one has, if there is one.</param>
    /// <inheritdoc cref="ReadHashtable" path="/exception"/>
    public static OrderedDictionary? ReadOrderedDictionary(this Archive archive, OrderedDictionary? existing = null)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        IEqualityComparer? comparer = archive.DrawnForMany(existing is null ? null : ComparerOf(existing), count);
        OrderedDictionary map = new(archive.CapacityFor(count), comparer);
        archive.Meet(map);
        archive.FillWhenWhole(archive.ReadEntries(count), entries => archive.Fill(map, entries, comparer));
        return map;
    }

    /// <summary>Stores a count, and two references for each entry, in the order of the keys.</summary>
    /// <inheritdoc cref="WriteHashtable" path="/exception"/>
    public static void WriteSortedList(this Archive archive, SortedList? value) => archive.WriteUntyped(value, typeof(SortedList));

    /// <summary>Loads a count and two references for each entry; <see langword="null"/> only if a null was stored.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="existing">The list whose comparer the new one has, if there is one.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadObject{T}()"/>; or a key is null or cannot be compared (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static SortedList? ReadSortedList(this Archive archive, SortedList? existing = null)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        SortedList list = existing is null ? new SortedList() : new SortedList(ComparerOf(existing));
        archive.Meet(existing is { IsSynchronized: true } ? list = SortedList.Synchronized(list) : list);
        archive.FillWhenWhole(archive.ReadEntries(count), entries => Fill(list, entries));
        return list;
    }

    /// <summary>Stores a table where any object may stand.</summary>
    internal static void WriteBoxed(this Archive archive, Hashtable value)
    {
        archive.EnsureUsual(Original(ComparerOf(value)));
        archive.WriteHashtable(value);
    }

    /// <summary>Stores a map where any object may stand.</summary>
    internal static void WriteBoxed(this Archive archive, OrderedDictionary value)
    {
        archive.EnsureUsual(Original(ComparerOf(value)));
        archive.WriteOrderedDictionary(value);
    }

    /// <summary>Stores a list where any object may stand.</summary>
    internal static void WriteBoxed(this Archive archive, SortedList value)
    {
        archive.EnsureUsual(ComparerOf(value));
        archive.WriteSortedList(value);
    }

    private static IEqualityComparer? Original(IEqualityComparer? comparer) =>
        comparer is DrawnObjectComparer drawn ? drawn.Original : comparer;

    private static void WriteUntyped(this Archive archive, IDictionary? value, Type declared)
    {
        if (!archive.TryWriteCount(value, declared))
            return;
        foreach (DictionaryEntry entry in value!)
        {
            archive.WriteObject(entry.Key);
            archive.WriteObject(entry.Value);
        }
    }

    private static List<DictionaryEntry> ReadEntries(this Archive archive, int count)
    {
        List<DictionaryEntry> entries = new(archive.CapacityFor<DictionaryEntry>(count));
        for (int i = 0; i < count; i++)
        {
            object key = archive.ReadObject() ?? throw archive.Error(ArchiveError.BadData, "There is a null where a key must be.");
            entries.Add(new DictionaryEntry(key, archive.ReadObject()));
        }
        return entries;
    }

    /// <summary>Fills a map at once if its keys are texts, numbers and the like, or when everything is loaded.</summary>
    private static void FillWhenWhole(this Archive archive, List<DictionaryEntry> entries, Action<List<DictionaryEntry>> fill)
    {
        if (entries.TrueForAll(static entry => Type.GetTypeCode(entry.Key.GetType()) != TypeCode.Object))
            archive.Compare(() => fill(entries));
        else
            archive.Bodies.CallWhenLoaded(LoadedMoment.Fill, _ => archive.Compare(() => fill(entries)), archive);
    }

    /// <summary>Puts entries into a map. Of equal keys the last one counts.</summary>
    private static void Fill(this Archive archive, IDictionary map, List<DictionaryEntry> entries, IEqualityComparer? comparer)
    {
        KeyWatch<object> watch = comparer is DrawnObjectComparer drawn ? new KeyWatch<object>(archive, drawn) : KeyWatch<object>.None;
        for (int i = 0; i < entries.Count; i++)
        {
            // As there are many more buckets than keys, only such fall together as have one hash code.
            if (i == watch.Next)
                watch.Look(entries[i].Key, map.Count, [int.MaxValue]);
            map[entries[i].Key] = entries[i].Value;
        }
    }

    /// <summary>
    /// Puts entries into a list in the order of their keys: each that came before another would move all behind it.
    /// </summary>
    private static void Fill(SortedList list, List<DictionaryEntry> entries)
    {
        IComparer comparer = ComparerOf(list);
        int[] order = [.. Enumerable.Range(0, entries.Count)];
        Array.Sort(order, (one, other) =>
        {
            int result = comparer.Compare(entries[one].Key, entries[other].Key);
            return result != 0 ? result : one.CompareTo(other);
        });
        foreach (int i in order)
            list[entries[i].Key] = entries[i].Value;
    }

    /// <summary>The comparer of a table that is going to have so many keys.</summary>
    private static IEqualityComparer? DrawnForMany(this Archive archive, IEqualityComparer? comparer, int count) =>
        count / 2 > archive.Limits.MaxComparisonsPerKey && comparer is not DrawnObjectComparer
            ? new DrawnObjectComparer(comparer)
            : comparer;

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_EqualityComparer")]
    private static extern IEqualityComparer? ComparerOf(Hashtable table);

    /// <summary>The list shows its comparer to nobody; the name of the field is a part of its format for BinaryFormatter.</summary>
    private static IComparer ComparerOf(SortedList list) => FieldOf(list);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "comparer")]
    private static extern ref IComparer FieldOf(SortedList list);

#pragma warning disable SYSLIB0050, SYSLIB0051 // What a map tells a formatter is the only way to its comparer.
    private static IEqualityComparer? ComparerOf(OrderedDictionary map)
    {
        SerializationInfo told = new(typeof(OrderedDictionary), new FormatterConverter());
        map.GetObjectData(told, default);
        return (IEqualityComparer?)told.GetValue("KeyComparer", typeof(IEqualityComparer));
    }
#pragma warning restore SYSLIB0050, SYSLIB0051
}
