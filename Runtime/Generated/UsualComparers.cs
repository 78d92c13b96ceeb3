using System.Collections;
using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Comparers of collections where any object may stand. They are not stored, and no initializer has made a collection there whose comparer
/// the loaded one could have.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UsualComparers
{
    /// <summary>Refuses a collection that does not compare as one without a comparer of its own.</summary>
    /// <exception cref="ArchiveException">It would be loaded with another comparer (<see cref="ArchiveError.BadData"/>).</exception>
    public static void EnsureUsual<T>(this Archive archive, IEqualityComparer<T>? comparer)
    {
        bool isUsual = comparer is null or DrawnStringComparer { IsOrdinal: true } || ReferenceEquals(comparer, EqualityComparer<T>.Default)
            || ReferenceEquals(comparer, StringComparer.Ordinal);
        if (!isUsual)
            throw archive.IsNotKept(comparer!);
    }

    /// <inheritdoc cref="EnsureUsual{T}(Archive, IEqualityComparer{T})"/>
    public static void EnsureUsual<T>(this Archive archive, IComparer<T>? comparer)
    {
        if (comparer is not null && !ReferenceEquals(comparer, Comparer<T>.Default))
            throw archive.IsNotKept(comparer);
    }

    /// <summary>Refuses a table without type parameters that does not compare as one without a comparer of its own.</summary>
    internal static void EnsureUsual(this Archive archive, IEqualityComparer? comparer)
    {
        if (comparer is not null && !ReferenceEquals(comparer, StringComparer.Ordinal))
            throw archive.IsNotKept(comparer);
    }

    /// <summary>Refuses a list without type parameters whose order is not that of its keys.</summary>
    internal static void EnsureUsual(this Archive archive, IComparer comparer)
    {
        if (comparer is not Comparer)
            throw archive.IsNotKept(comparer);
    }

    private static ArchiveException IsNotKept(this Archive archive, object comparer) => archive.Error(
        ArchiveError.BadData,
        $"A collection that compares by a {comparer.GetType()} was to be stored where any object may stand, and would be loaded without "
            + "it. Give the member the type of the collection, without [AsReference], and an initializer with that comparer.");
}
