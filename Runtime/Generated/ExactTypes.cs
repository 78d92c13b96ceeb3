using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>
/// Collections and tuples that are stored as what their declaration says. Generated code compares the types, which costs next to nothing,
/// and calls these for others.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExactTypes
{
    /// <summary>Refuses an object whose type is not the declared one, unless it is only how the platform makes that.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The object.</param>
    /// <param name="declared">The type that it would be loaded as.</param>
    /// <param name="member">The member that has it.</param>
    /// <exception cref="ArchiveException">The object is of a derived class (<see cref="ArchiveError.BadClass"/>).</exception>
    public static void EnsureExact(this Archive archive, object value, Type declared, string member)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(declared);
        ExactType.Ensure(archive, value, declared, member);
    }

    /// <summary>The elements of a list as one piece of memory.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="list">The list; none for <see langword="null"/>.</param>
    /// <param name="member">The member that has it, which the compiler fills in.</param>
    /// <exception cref="ArchiveException">The list is of a derived class (<see cref="ArchiveError.BadClass"/>).</exception>
    public static Span<T> SpanOf<T>(this Archive archive, List<T>? list, [CallerArgumentExpression(nameof(list))] string member = "")
    {
        if (list is not null && list.GetType() != typeof(List<T>))
            archive.EnsureExact(list, typeof(List<T>), member);
        return CollectionsMarshal.AsSpan(list);
    }
}
