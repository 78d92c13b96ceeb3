using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>Numbers with the most significant byte first, for peers other than MFC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetworkOrder
{
    /// <summary>Stores a number with the most significant byte first. MFC: <c>ar &lt;&lt; htonl(m_number)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteNetworkOrder<T>(this Archive archive, T value) where T : unmanaged => archive.Buffer.Write(Reverse(value));

    /// <summary>Loads a number that has the most significant byte first.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static T ReadNetworkOrder<T>(this Archive archive) where T : unmanaged => Reverse(archive.Buffer.Read<T>());

    /// <summary>The same bytes in the opposite order, on a machine of either order.</summary>
    private static T Reverse<T>(T value) where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() > 1)
            MemoryMarshal.AsBytes(new Span<T>(ref value)).Reverse();
        return value;
    }
}
