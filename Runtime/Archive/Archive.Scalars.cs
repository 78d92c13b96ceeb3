namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores a Boolean as one byte, 0 or 1. MFC: <c>operator&lt;&lt;(bool)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(bool value) => Buffer.Write(value ? (byte)1 : (byte)0);

    /// <summary>Stores one byte. MFC: <c>operator&lt;&lt;(BYTE)</c>.</summary>
    /// <exception cref="ArchiveException">The archive is loading (<see cref="ArchiveError.ReadOnly"/>).</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Write(byte value) => Buffer.Write(value);

    /// <summary>Stores one byte. MFC: <c>operator&lt;&lt;(char)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(sbyte value) => Buffer.Write(value);

    /// <summary>Stores 2 bytes. MFC: <c>operator&lt;&lt;(short)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(short value) => Buffer.Write(value);

    /// <summary>Stores 2 bytes. MFC: <c>operator&lt;&lt;(WORD)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(ushort value) => Buffer.Write(value);

    /// <summary>Stores 4 bytes. MFC: <c>operator&lt;&lt;(int)</c>, <c>operator&lt;&lt;(LONG)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(int value) => Buffer.Write(value);

    /// <summary>Stores 4 bytes. MFC: <c>operator&lt;&lt;(DWORD)</c>, <c>operator&lt;&lt;(unsigned)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(uint value) => Buffer.Write(value);

    /// <summary>Stores 8 bytes. MFC: <c>operator&lt;&lt;(LONGLONG)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(long value) => Buffer.Write(value);

    /// <summary>Stores 8 bytes. MFC: <c>operator&lt;&lt;(ULONGLONG)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(ulong value) => Buffer.Write(value);

    /// <summary>Stores the 4 bytes of an IEEE 754 number; all bits are kept. MFC: <c>operator&lt;&lt;(float)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(float value) => Buffer.Write(value);

    /// <summary>Stores the 8 bytes of an IEEE 754 number; all bits are kept. MFC: <c>operator&lt;&lt;(double)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(double value) => Buffer.Write(value);

    /// <summary>Stores a UTF-16 unit: 2 bytes. MFC: <c>operator&lt;&lt;(wchar_t)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(char value) => Buffer.Write(value);

    /// <summary>Stores a BOOL: 4 bytes, 0 or 1. MFC: <c>operator&lt;&lt;(int)</c> of a <c>BOOL</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteBool32(bool value) => Buffer.Write(value ? 1 : 0);

    /// <summary>Loads a Boolean from one byte; anything but 0 is true. MFC: <c>operator&gt;&gt;(bool)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public bool ReadBoolean() => Buffer.Read<byte>() != 0;

    /// <summary>Loads one byte. MFC: <c>operator&gt;&gt;(BYTE)</c>.</summary>
    /// <exception cref="ArchiveException">
    /// The bytes end (<see cref="ArchiveError.EndOfStream"/>), or the archive is storing (<see cref="ArchiveError.WriteOnly"/>).
    /// </exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public byte ReadByte() => Buffer.Read<byte>();

    /// <summary>Loads one byte. MFC: <c>operator&gt;&gt;(char)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public sbyte ReadSByte() => Buffer.Read<sbyte>();

    /// <summary>Loads 2 bytes. MFC: <c>operator&gt;&gt;(short)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public short ReadInt16() => Buffer.Read<short>();

    /// <summary>Loads 2 bytes. MFC: <c>operator&gt;&gt;(WORD)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public ushort ReadUInt16() => Buffer.Read<ushort>();

    /// <summary>Loads 4 bytes. MFC: <c>operator&gt;&gt;(int)</c>, <c>operator&gt;&gt;(LONG)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public int ReadInt32() => Buffer.Read<int>();

    /// <summary>Loads 4 bytes. MFC: <c>operator&gt;&gt;(DWORD)</c>, <c>operator&gt;&gt;(unsigned)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public uint ReadUInt32() => Buffer.Read<uint>();

    /// <summary>Loads 8 bytes. MFC: <c>operator&gt;&gt;(LONGLONG)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public long ReadInt64() => Buffer.Read<long>();

    /// <summary>Loads 8 bytes. MFC: <c>operator&gt;&gt;(ULONGLONG)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public ulong ReadUInt64() => Buffer.Read<ulong>();

    /// <summary>Loads the 4 bytes of an IEEE 754 number; all bits are kept. MFC: <c>operator&gt;&gt;(float)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public float ReadSingle() => Buffer.Read<float>();

    /// <summary>Loads the 8 bytes of an IEEE 754 number; all bits are kept. MFC: <c>operator&gt;&gt;(double)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public double ReadDouble() => Buffer.Read<double>();

    /// <summary>Loads a UTF-16 unit: 2 bytes. MFC: <c>operator&gt;&gt;(wchar_t)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public char ReadChar() => Buffer.Read<char>();

    /// <summary>Loads a BOOL: 4 bytes; anything but 0 is true. MFC: <c>operator&gt;&gt;(int)</c> of a <c>BOOL</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public bool ReadBool32() => Buffer.Read<int>() != 0;
}
