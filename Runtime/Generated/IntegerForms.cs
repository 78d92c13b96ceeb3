using System.ComponentModel;
using System.Numerics;

namespace Stevedore.Generated;

/// <summary>Integers in another width on the wire than in memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IntegerForms
{
    /// <summary>Stores an integer in another width. MFC: <c>ar &lt;&lt; (WORD)m_level</c>.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The integer.</param>
    /// <param name="form">One of the integers.</param>
    /// <param name="networkOrder">The most significant byte first.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or the form cannot hold the number (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no integer.</exception>
    public static void WriteInteger<T>(this Archive archive, T value, WireType form, bool networkOrder = false)
        where T : unmanaged, IBinaryInteger<T>
    {
        switch (form)
        {
            case WireType.Byte:
                Write(archive, Fit<T, byte>(archive, value), networkOrder);
                break;
            case WireType.SByte:
                Write(archive, Fit<T, sbyte>(archive, value), networkOrder);
                break;
            case WireType.Int16:
                Write(archive, Fit<T, short>(archive, value), networkOrder);
                break;
            case WireType.UInt16:
                Write(archive, Fit<T, ushort>(archive, value), networkOrder);
                break;
            case WireType.Int32:
                Write(archive, Fit<T, int>(archive, value), networkOrder);
                break;
            case WireType.UInt32:
                Write(archive, Fit<T, uint>(archive, value), networkOrder);
                break;
            case WireType.Int64:
                Write(archive, Fit<T, long>(archive, value), networkOrder);
                break;
            case WireType.UInt64:
                Write(archive, Fit<T, ulong>(archive, value), networkOrder);
                break;
            default:
                throw Archive.NotThisForm(form);
        }
    }

    /// <summary>Loads an integer that is stored in another width.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="form">One of the integers.</param>
    /// <param name="networkOrder">The most significant byte first.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or <typeparamref name="T"/> cannot hold the number (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no integer.</exception>
    public static T ReadInteger<T>(this Archive archive, WireType form, bool networkOrder = false) where T : unmanaged, IBinaryInteger<T> =>
        Fit<Int128, T>(archive, ReadAny(archive, form, networkOrder));

    /// <summary>Loads an integer of any form.</summary>
    internal static Int128 ReadAny(Archive archive, WireType form, bool networkOrder) => form switch
    {
        WireType.Byte => Read<byte>(archive, networkOrder),
        WireType.SByte => Read<sbyte>(archive, networkOrder),
        WireType.Int16 => Read<short>(archive, networkOrder),
        WireType.UInt16 => Read<ushort>(archive, networkOrder),
        WireType.Int32 => Read<int>(archive, networkOrder),
        WireType.UInt32 => Read<uint>(archive, networkOrder),
        WireType.Int64 => Read<long>(archive, networkOrder),
        WireType.UInt64 => Read<ulong>(archive, networkOrder),
        _ => throw Archive.NotThisForm(form),
    };

    private static void Write<T>(Archive archive, T value, bool networkOrder) where T : unmanaged
    {
        if (networkOrder)
            archive.WriteNetworkOrder(value);
        else
            archive.Buffer.Write(value);
    }

    private static T Read<T>(Archive archive, bool networkOrder) where T : unmanaged =>
        networkOrder ? archive.ReadNetworkOrder<T>() : archive.Buffer.Read<T>();

    private static TTo Fit<TFrom, TTo>(Archive archive, TFrom value)
        where TFrom : IBinaryInteger<TFrom>
        where TTo : IBinaryInteger<TTo>
    {
        try
        {
            return TTo.CreateChecked(value);
        }
        catch (OverflowException)
        {
            throw archive.Error(ArchiveError.BadData, $"The number {value} does not fit a {typeof(TTo).Name}.");
        }
    }
}
