using System.Collections.Immutable;

namespace Stevedore.Generator.Model;

internal static class EquatableArrayConversion
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
