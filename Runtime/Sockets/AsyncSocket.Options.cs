using System.Net.Sockets;

namespace Stevedore;

public partial class AsyncSocket
{
    /// <summary>How many bytes have arrived and are not received. MFC: CAsyncSocket::IOCtl with FIONREAD.</summary>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The system does not say.</exception>
    public int Available => RequireSocket().Available + Transfer.Unread;

    /// <summary>Sets a socket option that is a number. MFC: CAsyncSocket::SetSockOpt.</summary>
    /// <param name="level">The level of the option.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The system does not know the option or refuses the value.</exception>
    public void SetSocketOption(SocketOptionLevel level, SocketOptionName name, int value)
    {
        RequireSocket().SetSocketOption(level, name, value);
        _blueprint!.Remember(level, name, socket => socket.SetSocketOption(level, name, value));
    }

    /// <summary>Sets a socket option that is a flag. MFC: CAsyncSocket::SetSockOpt.</summary>
    /// <param name="level">The level of the option.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The system does not know the option or refuses the value.</exception>
    public void SetSocketOption(SocketOptionLevel level, SocketOptionName name, bool value) =>
        SetSocketOption(level, name, value ? 1 : 0);

    /// <summary>Sets a socket option that has a class of its own. MFC: CAsyncSocket::SetSockOpt.</summary>
    /// <param name="level">The level of the option.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">A <see cref="LingerOption"/>, <see cref="MulticastOption"/> or <see cref="IPv6MulticastOption"/>.</param>
    /// <exception cref="ArgumentException">The option does not take such a value.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The system does not know the option or refuses the value.</exception>
    public void SetSocketOption(SocketOptionLevel level, SocketOptionName name, object value)
    {
        RequireSocket().SetSocketOption(level, name, value);
        _blueprint!.Remember(level, name, socket => socket.SetSocketOption(level, name, value));
    }

    /// <summary>Reads a socket option that is a number or a flag. MFC: CAsyncSocket::GetSockOpt.</summary>
    /// <param name="level">The level of the option.</param>
    /// <param name="name">The option.</param>
    /// <returns>Its value; a flag that is set is not 0.</returns>
    /// <exception cref="InvalidOperationException">There is no socket, or the option is not a number.</exception>
    /// <exception cref="SocketException">The system does not know the option.</exception>
    public int GetSocketOption(SocketOptionLevel level, SocketOptionName name) =>
        RequireSocket().GetSocketOption(level, name) as int? ?? throw new InvalidOperationException($"The option {name} is not a number.");
}
