namespace Stevedore;

/// <content>
/// Whole values that need nothing generated: generic code passes on numbers, texts and bytes of which no call says the type.
/// </content>
public sealed partial class Archive
{
    /// <summary>Whether the type is a primitive, a string, or an array of bytes.</summary>
    private static bool IsPlain<T>() => IsPlainScalar<T>() || typeof(T) == typeof(byte[]);

    private static bool IsPlainScalar<T>() =>
        (typeof(T).IsPrimitive && typeof(T) != typeof(nint) && typeof(T) != typeof(nuint)) || typeof(T) == typeof(string);

    private void StorePlain<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsPlain<T>())
            throw RuntimeClass.NotArchivable(typeof(T));
        if (IsPlainScalar<T>())
            WriteValue(value);
        else
            WriteCountedArray<byte>((byte[])(object)value);
    }

    private T LoadPlain<T>()
    {
        if (!IsPlain<T>())
            throw RuntimeClass.NotArchivable(typeof(T));
        object? value = IsPlainScalar<T>() ? ReadValue<T>() : ReadCountedArray<byte>();
        return value is T loaded ? loaded : throw NullWhereExpected(typeof(T));
    }

    private ArchiveException NullWhereExpected(Type type) =>
        Error(ArchiveError.BadData, $"There is a null where a {type} is expected.");
}
