using System.Collections.ObjectModel;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>Finds the elements that a base of .NET held, under the names of its own fields.</summary>
internal static class BaseElements
{
    public static ReadOnlySpan<T> Of<T>(PayloadRecord record)
    {
        if (Prefix(record, "List`1+", "_items") is { } list)
            return record.Elements<T>(list + "_items", record.Get<int>(list + "_size"));
        if (Prefix(record, "Collection`1+", "items") is { } collection && record.Value(collection + "items") is IEnumerable<T> items)
            return items.ToArray();
        throw record.Graph.Failures.BadData($"{record.Name} has no elements of a {nameof(List<T>)} or {nameof(Collection<T>)}.");
    }

    private static string? Prefix(PayloadRecord record, string simple, string field) =>
        record.Has(simple + field) ? simple
        : record.Has($"System.Collections.Generic.{simple}{field}") ? $"System.Collections.Generic.{simple}"
        : record.Has(field) ? ""
        : null;
}
