using Stevedore.Wire;

namespace Stevedore;

/// <summary>Scalars outside of runs, one by one.</summary>
internal static class SingleScalars
{
    public static void WriteScalar<T>(this Archive archive, T value) where T : unmanaged =>
        Scalar.Write(archive.Buffer.Append(Scalar.SizeOf<T>()), value);

    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or no value has these bytes (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static T ReadScalar<T>(this Archive archive) where T : unmanaged
    {
        int size = Scalar.SizeOf<T>();
        ReadOnlySpan<byte> bytes;
        while (!archive.Buffer.TryPeek(size, out bytes))
            archive.Buffer.Fill<T>(size);
        archive.Buffer.Advance(size);
        return Scalar.TryRead(bytes, out T value) ? value : throw archive.Impossible(typeof(T).Name);
    }
}
