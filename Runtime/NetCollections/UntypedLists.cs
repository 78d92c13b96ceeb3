using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>The lists of .NET from before there were type parameters: a count and references, MFC's <c>CObArray</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UntypedLists
{
    /// <summary>Stores a count and a reference for each element. MFC: as <c>CObArray</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteObject"/>; or the list is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void WriteArrayList(this Archive archive, ArrayList? value) => archive.WriteUntyped(value, typeof(ArrayList));

    /// <summary>Loads a count and references; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadObject{T}()" path="/exception"/>
    public static ArrayList? ReadArrayList(this Archive archive)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        ArrayList list = new(archive.CapacityFor(count));
        archive.Meet(list);
        for (int i = 0; i < count; i++)
            list.Add(archive.ReadObject());
        return list;
    }

    /// <summary>Stores a count and a reference for each element, the first in the queue first. MFC: as <c>CObList</c>.</summary>
    /// <inheritdoc cref="WriteArrayList" path="/exception"/>
    public static void WriteQueue(this Archive archive, Queue? value) => archive.WriteUntyped(value, typeof(Queue));

    /// <summary>Loads a count and references; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadObject{T}()" path="/exception"/>
    public static Queue? ReadQueue(this Archive archive)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        Queue queue = new(archive.CapacityFor(count));
        archive.Meet(queue);
        for (int i = 0; i < count; i++)
            queue.Enqueue(archive.ReadObject());
        return queue;
    }

    /// <summary>Stores a count and a reference for each element, the top first. MFC: as <c>CObList</c>.</summary>
    /// <inheritdoc cref="WriteArrayList" path="/exception"/>
    public static void WriteStack(this Archive archive, Stack? value) => archive.WriteUntyped(value, typeof(Stack));

    /// <summary>Loads a count and references, the top first; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadObject{T}()" path="/exception"/>
    public static Stack? ReadStack(this Archive archive)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        Stack stack = new(archive.CapacityFor(count));
        archive.Meet(stack);
        List<object?> items = new(archive.CapacityFor(count));
        for (int i = 0; i < count; i++)
            items.Add(archive.ReadObject());
        for (int i = count - 1; i >= 0; i--)
            stack.Push(items[i]);
        return stack;
    }

    /// <summary>Stores a count and strings. MFC: as <c>CStringArray</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(string)"/>; or the list is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void WriteStringCollection(this Archive archive, StringCollection? value)
    {
        if (!archive.TryWriteCount(value, typeof(StringCollection)))
            return;
        foreach (string? text in value!)
            archive.Write(text);
    }

    /// <summary>Loads a count and strings; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static StringCollection? ReadStringCollection(this Archive archive)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        StringCollection list = [];
        for (int i = 0; i < count; i++)
            list.Add(archive.ReadString());
        return list;
    }

    /// <summary>Stores the count of a collection, or that there is none.</summary>
    /// <returns>Whether there is one.</returns>
    internal static bool TryWriteCount(this Archive archive, ICollection? value, Type declared)
    {
        if (value is null)
        {
            archive.WriteNullCollection();
            return false;
        }
        if (value.GetType() != declared)
            ExactType.Ensure(archive, value, declared);
        archive.WriteStorableCount(value.Count);
        return true;
    }

    private static void WriteUntyped(this Archive archive, ICollection? value, Type declared)
    {
        if (!archive.TryWriteCount(value, declared))
            return;
        foreach (object? item in value!)
            archive.WriteObject(item);
    }
}
