using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Values of types whose formatter an assembly names; see <see cref="ArchiveFormatterAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Formatted
{
    /// <summary>Stores a value in place by the formatter of its type; see <see cref="ArchiveFormatterAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">No formatter is registered for <typeparamref name="T"/>.</exception>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteFormatted<T>(this Archive archive, T value)
    {
        archive.Buffer.EnsureStoring();
        OuterBody outer = archive.EnterBodyOnStack(BodyScope.UnknownSchema);
        ArchiveFormatter<T>.Required.Write(archive, value);
        archive.LeaveBody(outer);
    }

    /// <summary>Stores a value that is not null.</summary>
    /// <exception cref="ArchiveException">It is null (<see cref="ArchiveError.BadData"/>).</exception>
    /// <inheritdoc cref="WriteFormatted{T}" path="/exception"/>
    public static void WriteRequiredFormatted<T>(this Archive archive, T? value) where T : class
    {
        if (value is null)
            throw archive.NullIsStored(typeof(T));
        archive.WriteFormatted(value);
    }

    /// <summary>Loads a value that is not null.</summary>
    /// <exception cref="ArchiveException">It is null (<see cref="ArchiveError.BadData"/>).</exception>
    /// <inheritdoc cref="ReadFormatted{T}" path="/exception"/>
    public static T ReadRequiredFormatted<T>(this Archive archive) where T : class
    {
        long start = archive.Position;
        return archive.ReadFormatted<T>() ?? throw RequiredValues.NullIsLoaded(typeof(T), start);
    }

    /// <summary>Loads a value in place by the formatter of its type; see <see cref="ArchiveFormatterAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">No formatter is registered for <typeparamref name="T"/>.</exception>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static T ReadFormatted<T>(this Archive archive)
    {
        archive.Buffer.EnsureLoading();
        archive.WatchMemory();
        OuterBody outer = archive.EnterBodyOnStack(BodyScope.UnknownSchema);
        long start = archive.Position;
        T value = ArchiveFormatter<T>.Required.Read(archive);
        archive.LeaveLoadedBody(outer, start);
        return value;
    }
}
