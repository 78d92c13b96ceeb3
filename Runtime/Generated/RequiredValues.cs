using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// References whose declarations say that they are not null. MFC's pointers say nothing of the kind, so a null comes from the bytes, and
/// one that is stored could not be loaded again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequiredValues
{
    /// <summary>Stores a reference that is not null.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteObject"/>; or it is null (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteRequired<T>(this Archive archive, T? value) where T : class
    {
        if (value is null)
            throw archive.NullIsStored(typeof(T));
        archive.WriteObject(value);
    }

    /// <summary>Loads a reference that is not null.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadObject{T}()"/>; or it is null (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static T ReadRequired<T>(this Archive archive) where T : class
    {
        long start = archive.Position;
        return archive.ReadObject<T>() ?? throw NullIsLoaded(typeof(T), start);
    }

    /// <summary>Stores a value of a type parameter whose constraints say that it is not null.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteValue"/>; or it is null (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteRequiredValue<T>(this Archive archive, T? value)
    {
        if (value is null)
            throw archive.NullIsStored(typeof(T));
        archive.WriteValue(value);
    }

    /// <summary>Loads a value of a type parameter whose constraints say that it is not null.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadValue"/>; or it is null (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static T ReadRequiredValue<T>(this Archive archive)
    {
        long start = archive.Position;
        return archive.ReadValue<T>() ?? throw NullIsLoaded(typeof(T), start);
    }

    /// <summary>Stores that a value of several parts is there, which it must be.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(bool)"/>; or it is null (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteRequiredPresence<T>(this Archive archive, T? value) where T : class
    {
        if (value is null)
            throw archive.NullIsStored(typeof(T));
        archive.Write(true);
    }

    /// <summary>The failure of a null that was loaded as the last byte.</summary>
    public static ArchiveException NullIsLoaded<T>(this Archive archive) => NullIsLoaded(typeof(T), archive.Position - 1);

    internal static ArchiveException NullIsStored(this Archive archive, Type type) =>
        archive.Error(ArchiveError.BadData, $"A null was to be stored where a {type.Name} must be. {Advice(type)}");

    internal static ArchiveException NullIsLoaded(Type type, long position) =>
        new(ArchiveError.BadData, $"There is a null where a {type.Name} must be. {Advice(type)}", position);

    private static string Advice(Type type) => $"If it may be null, declare it so ({type.Name}?).";
}
