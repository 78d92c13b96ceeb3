namespace Stevedore.Payloads;

/// <summary>The elements of a queue, which lie in a ring.</summary>
internal static class Ring
{
    /// <summary>From the first to the last one.</summary>
    public static T[] Elements<T>(PayloadRecord record)
    {
        ReadOnlySpan<T> ring = record.Elements<T>("_array");
        int head = record.Get<int>("_head");
        int count = record.Get<int>("_size");
        if ((uint)count > (uint)ring.Length || count > 0 && (uint)head >= (uint)ring.Length)
            throw record.Graph.Failures.BadData($"{record.Name} has {count} elements from {head} in a ring of {ring.Length}.");
        T[] elements = new T[count];
        int behind = Math.Min(count, ring.Length - head);
        ring.Slice(head, behind).CopyTo(elements);
        ring[..(count - behind)].CopyTo(elements.AsSpan(behind));
        return elements;
    }
}
