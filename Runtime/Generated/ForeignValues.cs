using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Generated;

/// <summary>Values of types whose formatter is generated; see <see cref="ArchiveFormatterForAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ForeignValues
{
    /// <summary>Stores whether there is an object: one byte, 0 for null.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArchiveException">
    /// It is of a derived class (<see cref="ArchiveError.BadClass"/>); or as for <see cref="Archive.Write(bool)"/>.
    /// </exception>
    public static bool WriteForeignPresence<T>(this Archive archive, [NotNullWhen(true)] T? value) where T : class
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (value is not null && value.GetType() != typeof(T))
            throw archive.Derived(value.GetType(), typeof(T));
        archive.Write(value is not null);
        return value is not null;
    }

    /// <summary>The failure of a type that does not take the values that were loaded.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="cause">What its constructor or one of its members threw.</param>
    public static ArchiveException NotTaken<T>(this Archive archive, Exception cause)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(cause);
        string name = FailurePath.NameOf(typeof(T));
        return archive.Error(ArchiveError.BadData, $"A {name} does not take the values that were loaded: {cause.Message}", cause: cause);
    }

    private static ArchiveException Derived(this Archive archive, Type type, Type declared)
    {
        string name = FailurePath.NameOf(type);
        string wanted = FailurePath.NameOf(declared);
        return archive.Error(
            ArchiveError.BadClass,
            $"A {name} was to be stored as a {wanted}, and would be loaded as one, without what {name} has beyond it. An "
                + $"ArchiveFormatter<{wanted}> written by hand can tell them apart.",
            name);
    }
}
