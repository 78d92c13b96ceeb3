using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Values of a type that only the construction of a generic class knows. Their bytes are those that a member declared with that type has.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypeParameters
{
    /// <summary>
    /// Stores a value as a member of its type is stored: a primitive, string, structure or collection in place, an object as a reference.
    /// MFC: <c>SerializeElements&lt;T&gt;</c>, <c>ar &lt;&lt; m_value</c> in a template.
    /// </summary>
    /// <typeparam name="T">
    /// A type that a member can have. What a type other than a primitive, a string or a class needs is generated where source code names
    /// the construction.
    /// </typeparam>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">As for <see cref="Archive.WriteObject"/>.</exception>
    public static void WriteValue<T>(this Archive archive, T value)
    {
        // The compiler of a construction leaves one of these branches, without a box.
        if (typeof(T) == typeof(int))
            archive.Write((int)(object)value!);
        else if (typeof(T) == typeof(double))
            archive.Write((double)(object)value!);
        else if (typeof(T) == typeof(byte))
            archive.Write((byte)(object)value!);
        else if (typeof(T) == typeof(bool))
            archive.Write((bool)(object)value!);
        else if (typeof(T) == typeof(long))
            archive.Write((long)(object)value!);
        else if (typeof(T) == typeof(float))
            archive.Write((float)(object)value!);
        else if (typeof(T) == typeof(char))
            archive.Write((char)(object)value!);
        else if (typeof(T) == typeof(short))
            archive.Write((short)(object)value!);
        else if (typeof(T) == typeof(ushort))
            archive.Write((ushort)(object)value!);
        else if (typeof(T) == typeof(uint))
            archive.Write((uint)(object)value!);
        else if (typeof(T) == typeof(ulong))
            archive.Write((ulong)(object)value!);
        else if (typeof(T) == typeof(sbyte))
            archive.Write((sbyte)(object)value!);
        else if (typeof(T) == typeof(string))
            archive.Write((string?)(object?)value);
        else if (!typeof(T).IsValueType && ArchiveFormatter<T>.Registered is null)
            archive.WriteObject(value);
        else
            WriteInPlace(archive, value);
    }

    /// <summary>Loads a value that <see cref="WriteValue"/> stored; a null where one was stored.</summary>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">As for <see cref="Archive.ReadObject{T}()"/>.</exception>
    public static T ReadValue<T>(this Archive archive)
    {
        if (typeof(T) == typeof(int))
            return (T)(object)archive.ReadInt32();
        if (typeof(T) == typeof(double))
            return (T)(object)archive.ReadDouble();
        if (typeof(T) == typeof(byte))
            return (T)(object)archive.ReadByte();
        if (typeof(T) == typeof(bool))
            return (T)(object)archive.ReadBoolean();
        if (typeof(T) == typeof(long))
            return (T)(object)archive.ReadInt64();
        if (typeof(T) == typeof(float))
            return (T)(object)archive.ReadSingle();
        if (typeof(T) == typeof(char))
            return (T)(object)archive.ReadChar();
        if (typeof(T) == typeof(short))
            return (T)(object)archive.ReadInt16();
        if (typeof(T) == typeof(ushort))
            return (T)(object)archive.ReadUInt16();
        if (typeof(T) == typeof(uint))
            return (T)(object)archive.ReadUInt32();
        if (typeof(T) == typeof(ulong))
            return (T)(object)archive.ReadUInt64();
        if (typeof(T) == typeof(sbyte))
            return (T)(object)archive.ReadSByte();
        if (typeof(T) == typeof(string))
            return (T)(object?)archive.ReadString()!;
        return !typeof(T).IsValueType && ArchiveFormatter<T>.Registered is null ? archive.ReadReference<T>()! : ReadInPlace<T>(archive);
    }

    private static void WriteInPlace<T>(Archive archive, T value)
    {
        archive.Buffer.EnsureStoring();
        Archive.OuterBody outer = archive.EnterBody(Archive.UnknownSchema);
        if (ArchiveFormatter<T>.Registered is { } formatter)
            formatter.Write(archive, value);
        else if (value is IArchivable structure)
            structure.Serialize(archive);
        else
            throw RuntimeClass.NotArchivable(typeof(T));
        archive.LeaveBody(outer);
    }

    private static T ReadInPlace<T>(Archive archive)
    {
        archive.Buffer.EnsureLoading();
        Archive.OuterBody outer = archive.EnterBody(Archive.UnknownSchema);
        long start = archive.Position;
        T value;
        if (ArchiveFormatter<T>.Registered is { } formatter)
        {
            value = formatter.Read(archive);
        }
        else if (default(T) is IArchivable structure)
        {
            // In its box, since the members of a variable of type T would be loaded into a copy.
            structure.Serialize(archive);
            value = (T)structure;
        }
        else
        {
            throw RuntimeClass.NotArchivable(typeof(T));
        }
        archive.LeaveBody(outer);
        if (archive.Position == start)
            archive.EnsureBodyPaidFor();
        return value;
    }
}
