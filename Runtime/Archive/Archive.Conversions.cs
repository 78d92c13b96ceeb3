using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore;

/// <content>Values in another form on the wire than in memory.</content>
public sealed partial class Archive
{
    /// <summary>Stores an integer in another width. MFC: <c>ar &lt;&lt; (WORD)m_level</c>.</summary>
    /// <param name="value">The integer.</param>
    /// <param name="form">One of the integers.</param>
    /// <param name="networkOrder">The most significant byte first.</param>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or the form cannot hold the number (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no integer.</exception>
    public void Write<T>(T value, WireType form, bool networkOrder = false) where T : unmanaged, IBinaryInteger<T>
    {
        switch (form)
        {
            case WireType.Byte:
                WriteOrdered(Fit<T, byte>(value), networkOrder);
                break;
            case WireType.SByte:
                WriteOrdered(Fit<T, sbyte>(value), networkOrder);
                break;
            case WireType.Int16:
                WriteOrdered(Fit<T, short>(value), networkOrder);
                break;
            case WireType.UInt16:
                WriteOrdered(Fit<T, ushort>(value), networkOrder);
                break;
            case WireType.Int32:
                WriteOrdered(Fit<T, int>(value), networkOrder);
                break;
            case WireType.UInt32:
                WriteOrdered(Fit<T, uint>(value), networkOrder);
                break;
            case WireType.Int64:
                WriteOrdered(Fit<T, long>(value), networkOrder);
                break;
            case WireType.UInt64:
                WriteOrdered(Fit<T, ulong>(value), networkOrder);
                break;
            default:
                throw NotThisForm(form);
        }
    }

    /// <summary>Loads an integer that is stored in another width.</summary>
    /// <param name="form">One of the integers.</param>
    /// <param name="networkOrder">The most significant byte first.</param>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or <typeparamref name="T"/> cannot hold the number (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no integer.</exception>
    public T ReadInteger<T>(WireType form, bool networkOrder = false) where T : unmanaged, IBinaryInteger<T> =>
        Fit<Int128, T>(ReadAnyInteger(form, networkOrder));

    /// <summary>Stores a number with the most significant byte first. MFC: <c>ar &lt;&lt; htonl(m_number)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteNetworkOrder<T>(T value) where T : unmanaged => WriteOrdered(value, networkOrder: true);

    /// <summary>Loads a number that has the most significant byte first.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public T ReadNetworkOrder<T>() where T : unmanaged => ReadOrdered<T>(networkOrder: true);

    /// <summary>Stores a truth value as a BOOL, a VARIANT_BOOL (0 or -1) or an integer (0 or 1).</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(bool value, WireType form)
    {
        if (form == WireType.VariantBool)
            Buffer.Write((short)(value ? -1 : 0));
        else
            Write(value ? 1 : 0, form == WireType.Bool ? WireType.Int32 : form);
    }

    /// <summary>Loads a truth value; anything but 0 is true.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public bool ReadBoolean(WireType form) => form switch
    {
        WireType.VariantBool => Buffer.Read<short>() != 0,
        WireType.Bool => Buffer.Read<int>() != 0,
        _ => ReadAnyInteger(form, networkOrder: false) != 0,
    };

    private Int128 ReadAnyInteger(WireType form, bool networkOrder) => form switch
    {
        WireType.Byte => ReadOrdered<byte>(networkOrder),
        WireType.SByte => ReadOrdered<sbyte>(networkOrder),
        WireType.Int16 => ReadOrdered<short>(networkOrder),
        WireType.UInt16 => ReadOrdered<ushort>(networkOrder),
        WireType.Int32 => ReadOrdered<int>(networkOrder),
        WireType.UInt32 => ReadOrdered<uint>(networkOrder),
        WireType.Int64 => ReadOrdered<long>(networkOrder),
        WireType.UInt64 => ReadOrdered<ulong>(networkOrder),
        _ => throw NotThisForm(form),
    };

    private TTo Fit<TFrom, TTo>(TFrom value)
        where TFrom : IBinaryInteger<TFrom>
        where TTo : IBinaryInteger<TTo>
    {
        try
        {
            return TTo.CreateChecked(value);
        }
        catch (OverflowException)
        {
            throw Error(ArchiveError.BadData, $"The number {value} does not fit a {typeof(TTo).Name}.");
        }
    }

    private void WriteOrdered<T>(T value, bool networkOrder) where T : unmanaged => Buffer.Write(networkOrder ? Reverse(value) : value);

    private T ReadOrdered<T>(bool networkOrder) where T : unmanaged
    {
        T value = Buffer.Read<T>();
        return networkOrder ? Reverse(value) : value;
    }

    /// <summary>The same bytes in the opposite order, on a machine of either order.</summary>
    private static T Reverse<T>(T value) where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() > 1)
            MemoryMarshal.AsBytes(new Span<T>(ref value)).Reverse();
        return value;
    }

    private static ArgumentOutOfRangeException NotThisForm(WireType form) => new(nameof(form), form, "A value of this type cannot have this form.");
}
