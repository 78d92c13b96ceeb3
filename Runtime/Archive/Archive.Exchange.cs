namespace Stevedore;

/// <content>
/// One statement for both directions, for bodies written by hand: it stores the variable, or loads it. MFC programs write
/// <c>if (ar.IsStoring()) ar &lt;&lt; m_x; else ar &gt;&gt; m_x;</c>.
/// </content>
public sealed partial class Archive
{
    /// <summary>Stores or loads one byte, 0 or 1. MFC: bool.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/> and <see cref="Write(byte)"/>.</exception>
    public void Exchange(ref bool value) { if (IsLoading) value = ReadBoolean(); else Write(value); }

    /// <summary>Stores or loads one byte. MFC: BYTE.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref byte value) { if (IsLoading) value = ReadByte(); else Write(value); }

    /// <summary>Stores or loads one byte. MFC: char.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref sbyte value) { if (IsLoading) value = ReadSByte(); else Write(value); }

    /// <summary>Stores or loads 2 bytes. MFC: short.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref short value) { if (IsLoading) value = ReadInt16(); else Write(value); }

    /// <summary>Stores or loads 2 bytes. MFC: WORD.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref ushort value) { if (IsLoading) value = ReadUInt16(); else Write(value); }

    /// <summary>Stores or loads 4 bytes. MFC: int, LONG.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref int value) { if (IsLoading) value = ReadInt32(); else Write(value); }

    /// <summary>Stores or loads 4 bytes. MFC: DWORD, unsigned.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref uint value) { if (IsLoading) value = ReadUInt32(); else Write(value); }

    /// <summary>Stores or loads 8 bytes. MFC: LONGLONG.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref long value) { if (IsLoading) value = ReadInt64(); else Write(value); }

    /// <summary>Stores or loads 8 bytes. MFC: ULONGLONG.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref ulong value) { if (IsLoading) value = ReadUInt64(); else Write(value); }

    /// <summary>Stores or loads 4 bytes. MFC: float.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref float value) { if (IsLoading) value = ReadSingle(); else Write(value); }

    /// <summary>Stores or loads 8 bytes. MFC: double.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref double value) { if (IsLoading) value = ReadDouble(); else Write(value); }

    /// <summary>Stores or loads a UTF-16 unit: 2 bytes. MFC: wchar_t.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void Exchange(ref char value) { if (IsLoading) value = ReadChar(); else Write(value); }

    /// <summary>Stores or loads a string. A null that was stored is loaded as null. MFC: CString.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadString()"/> and <see cref="Write(string)"/>.</exception>
    public void Exchange(ref string? value) { if (IsLoading) value = ReadString(); else Write(value); }

    /// <summary>Stores or loads a BOOL: 4 bytes.</summary>
    /// <inheritdoc cref="Exchange(ref bool)" path="/exception"/>
    public void ExchangeBool32(ref bool value) { if (IsLoading) value = ReadBool32(); else WriteBool32(value); }

    /// <summary>Stores or loads a reference. MFC: a pointer to a CObject.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadObject{T}()"/> and <see cref="WriteObject"/>.</exception>
    public void ExchangeObject<T>(ref T? value) where T : class { if (IsLoading) value = ReadObject<T>(); else WriteObject(value); }

    /// <summary>Stores or loads a body in place. MFC: a member that is itself a CObject.</summary>
    /// <inheritdoc cref="ReadEmbedded{T}(T)" path="/exception"/>
    public void ExchangeEmbedded<T>(ref T value) where T : IArchivable
    {
        if (IsLoading)
            value = ReadEmbedded(value);
        else
            WriteEmbedded(value);
    }

    /// <summary>
    /// Stores or loads a count and the elements as a block. MFC: CByteArray, CWordArray, CDWordArray, CArray of a simple type.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadCountedArray{T}()"/> and <see cref="WriteCountedArray{T}(ReadOnlySpan{T})"/>.
    /// </exception>
    public void ExchangeArray<T>(ref T[]? value) where T : unmanaged
    {
        if (IsLoading)
            value = ReadCountedArray<T>();
        else if (value is null)
            WriteNullCollection();
        else
            WriteCountedArray<T>(value);
    }

    /// <summary>Stores or loads a count. MFC: WriteCount, ReadCount.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadCount"/> and <see cref="WriteCount(long)"/>.</exception>
    public void ExchangeCount(ref long value) { if (IsLoading) value = ReadCount(); else WriteCount(value); }
}
