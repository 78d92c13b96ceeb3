using Stevedore.Wire;

namespace Stevedore;

/// <summary>Values of .NET of fixed size, one by one.</summary>
internal static class FixedValues
{
    public static void WriteFixed<T>(this Archive archive, T value) where T : unmanaged =>
        FixedValue.Write(archive.Buffer.Append(FixedValue.SizeOf<T>()), value);

    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or no value has these bytes (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static T ReadFixed<T>(this Archive archive) where T : unmanaged
    {
        int size = FixedValue.SizeOf<T>();
        ReadOnlySpan<byte> bytes;
        while (!archive.Buffer.TryPeek(size, out bytes))
            archive.Buffer.Fill(size);
        archive.Buffer.Advance(size);
        return FixedValue.TryRead(bytes, out T value) ? value : throw archive.Impossible(typeof(T).Name);
    }
}
