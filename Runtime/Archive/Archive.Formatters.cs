namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores a value in place by the formatter of its type; see <see cref="ArchiveFormatterAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">No formatter is registered for <typeparamref name="T"/>.</exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteFormatted<T>(T value)
    {
        Buffer.EnsureStoring();
        OuterBody outer = EnterBody(BodyScope.UnknownSchema);
        FormatterOf<T>().Write(this, value);
        LeaveBody(outer);
    }

    /// <summary>Loads a value in place by the formatter of its type; see <see cref="ArchiveFormatterAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">No formatter is registered for <typeparamref name="T"/>.</exception>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public T ReadFormatted<T>()
    {
        Buffer.EnsureLoading();
        OuterBody outer = EnterBody(BodyScope.UnknownSchema);
        long start = Position;
        T value = FormatterOf<T>().Read(this);
        LeaveLoadedBody(outer, start);
        return value;
    }

    private static ArchiveFormatter<T> FormatterOf<T>() => ArchiveFormatter<T>.Registered ?? throw RuntimeClass.NotArchivable(typeof(T));
}
