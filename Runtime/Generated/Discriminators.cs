using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Stevedore.Generated;

/// <summary>Numbers of a program's own that say which class an object is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Discriminators
{
    /// <summary>An object is to be stored whose class has no number, or null, which has none.</summary>
    public static Exception NoDiscriminator(this Archive archive, object? value)
    {
        archive.Buffer.EnsureStoring();
        return value is null
            ? archive.Error(ArchiveError.BadData, "A null was to be stored, and no number stands for it.")
            : new ArgumentException($"No number stands for the class {value.GetType()}; give it one with [DerivedType].", nameof(value));
    }

    /// <summary>A number was loaded that stands for no class.</summary>
    public static ArchiveException UnknownDiscriminator<T>(this Archive archive, T discriminator) where T : unmanaged, IBinaryInteger<T> =>
        new(
            ArchiveError.BadData,
            $"The number {discriminator} (0x{discriminator:X}) stands for no class.",
            archive.Position - Unsafe.SizeOf<T>());
}
