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
        Archive.OuterBody outer = archive.EnterBody(Archive.UnknownSchema);
        ArchiveFormatter<T>.Required.Write(archive, value);
        archive.LeaveBody(outer);
    }

    /// <summary>Loads a value in place by the formatter of its type; see <see cref="ArchiveFormatterAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">No formatter is registered for <typeparamref name="T"/>.</exception>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static T ReadFormatted<T>(this Archive archive)
    {
        archive.Buffer.EnsureLoading();
        Archive.OuterBody outer = archive.EnterBody(Archive.UnknownSchema);
        long start = archive.Position;
        T value = ArchiveFormatter<T>.Required.Read(archive);
        archive.LeaveBody(outer);
        if (archive.Position == start)
            archive.EnsureBodyPaidFor();
        return value;
    }
}
