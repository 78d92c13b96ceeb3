namespace Stevedore;

/// <content>
/// Values of a type that only the construction of a generic class knows. Their bytes are those that a member declared with that type has.
/// </content>
public sealed partial class Archive
{
    /// <summary>
    /// Stores a value as a member of its type is stored: a primitive, string, structure or collection in place, an object as a reference.
    /// Bodies of generic classes call it. MFC: <c>SerializeElements&lt;T&gt;</c>, <c>ar &lt;&lt; m_value</c> in a template.
    /// </summary>
    /// <typeparam name="T">
    /// A type that a member can have. What a type other than a primitive, a string or a class needs is generated where source code names
    /// the construction.
    /// </typeparam>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">As for <see cref="WriteObject"/>.</exception>
    public void WriteValue<T>(T value)
    {
        // The compiler of a construction leaves one of these branches, without a box.
        if (typeof(T) == typeof(int))
            Write((int)(object)value!);
        else if (typeof(T) == typeof(double))
            Write((double)(object)value!);
        else if (typeof(T) == typeof(byte))
            Write((byte)(object)value!);
        else if (typeof(T) == typeof(bool))
            Write((bool)(object)value!);
        else if (typeof(T) == typeof(long))
            Write((long)(object)value!);
        else if (typeof(T) == typeof(float))
            Write((float)(object)value!);
        else if (typeof(T) == typeof(char))
            Write((char)(object)value!);
        else if (typeof(T) == typeof(short))
            Write((short)(object)value!);
        else if (typeof(T) == typeof(ushort))
            Write((ushort)(object)value!);
        else if (typeof(T) == typeof(uint))
            Write((uint)(object)value!);
        else if (typeof(T) == typeof(ulong))
            Write((ulong)(object)value!);
        else if (typeof(T) == typeof(sbyte))
            Write((sbyte)(object)value!);
        else if (typeof(T) == typeof(string))
            Write((string?)(object?)value);
        else if (!typeof(T).IsValueType && ArchiveFormatter<T>.Registered is null)
            WriteObject(value);
        else
            WriteInPlace(value);
    }

    /// <summary>Loads a value that <see cref="WriteValue"/> stored; a null where one was stored.</summary>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">As for <see cref="ReadObject{T}()"/>.</exception>
    public T ReadValue<T>()
    {
        if (typeof(T) == typeof(int))
            return (T)(object)ReadInt32();
        if (typeof(T) == typeof(double))
            return (T)(object)ReadDouble();
        if (typeof(T) == typeof(byte))
            return (T)(object)ReadByte();
        if (typeof(T) == typeof(bool))
            return (T)(object)ReadBoolean();
        if (typeof(T) == typeof(long))
            return (T)(object)ReadInt64();
        if (typeof(T) == typeof(float))
            return (T)(object)ReadSingle();
        if (typeof(T) == typeof(char))
            return (T)(object)ReadChar();
        if (typeof(T) == typeof(short))
            return (T)(object)ReadInt16();
        if (typeof(T) == typeof(ushort))
            return (T)(object)ReadUInt16();
        if (typeof(T) == typeof(uint))
            return (T)(object)ReadUInt32();
        if (typeof(T) == typeof(ulong))
            return (T)(object)ReadUInt64();
        if (typeof(T) == typeof(sbyte))
            return (T)(object)ReadSByte();
        if (typeof(T) == typeof(string))
            return (T)(object?)ReadString()!;
        return !typeof(T).IsValueType && ArchiveFormatter<T>.Registered is null ? ReadReference<T>()! : ReadInPlace<T>();
    }

    private void WriteInPlace<T>(T value)
    {
        Buffer.EnsureStoring();
        OuterBody outer = EnterBodyOnStack(BodyScope.UnknownSchema);
        if (ArchiveFormatter<T>.Registered is { } formatter)
            formatter.Write(this, value);
        else if (value is IArchivable structure)
            structure.Serialize(this);
        else
            throw RuntimeClass.NotArchivable(typeof(T));
        LeaveBody(outer);
    }

    private T ReadInPlace<T>()
    {
        Buffer.EnsureLoading();
        WatchMemory();
        OuterBody outer = EnterBodyOnStack(BodyScope.UnknownSchema);
        long start = Position;
        T value;
        if (ArchiveFormatter<T>.Registered is { } formatter)
        {
            value = formatter.Read(this);
        }
        else if (default(T) is IArchivable structure)
        {
            // In its box, since the members of a variable of type T would be loaded into a copy.
            structure.Serialize(this);
            value = (T)structure;
        }
        else
        {
            throw RuntimeClass.NotArchivable(typeof(T));
        }
        LeaveLoadedBody(outer, start);
        return value;
    }
}
