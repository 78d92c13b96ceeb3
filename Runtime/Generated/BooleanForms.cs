using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Truth values in another form than one byte. A BOOL, which people meet too, has <see cref="Archive.WriteBool32"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BooleanForms
{
    /// <summary>Stores a truth value as a VARIANT_BOOL (0 or -1) or an integer (0 or 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of these.</exception>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteBoolean(this Archive archive, bool value, WireType form)
    {
        if (form == WireType.VariantBool)
            archive.Buffer.Write((short)(value ? -1 : 0));
        else
            archive.WriteInteger(value ? 1 : 0, form);
    }

    /// <summary>Loads a truth value; anything but 0 is true.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of these.</exception>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static bool ReadBoolean(this Archive archive, WireType form) => form == WireType.VariantBool
        ? archive.Buffer.Read<short>() != 0
        : IntegerForms.ReadAny(archive, form, networkOrder: false) != 0;
}
