using System.Net;
using System.Net.Sockets;

namespace Stevedore;

public partial class ArchiveSocket
{
    private static readonly TimeSpan s_pauseBetweenAttempts = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Connects to a server, by each address of its name until one answers, and waits until it is done. MFC: CSocket::Connect(host, port).
    /// </summary>
    /// <remarks>
    /// When no server is up yet, the same object can connect again, as MFC programs do. The addresses are tried one after the other, each
    /// for as long as the system takes; MFC tries the first one only.
    /// </remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// No attempt succeeded, and the error is that of the last one; or <see cref="SendTimeout"/> is over, or the call was canceled.
    /// </exception>
    public override void Connect(string host, int port) =>
        WaitFor(cancellation => ConnectByNameAsync(host, port, cancellation), SendTimeout);

    /// <summary>Connects to a server and waits until it is done. MFC: CSocket::Connect(address).</summary>
    /// <remarks>When no server is up yet, the same object can connect again, as MFC programs do.</remarks>
    /// <param name="remote">The address of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// The attempt failed, for instance because nobody listens there (<see cref="SocketError.ConnectionRefused"/>); or
    /// <see cref="SendTimeout"/> is over, or the call was canceled.
    /// </exception>
    public override void Connect(EndPoint remote) =>
        WaitFor(cancellation => ConnectToAsync(remote, cancellation), SendTimeout);

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>
    /// MFC: the loop around CSocket::Connect that its chat client leaves to the user's patience. A refused or unanswered attempt is
    /// repeated; other errors, an unknown host among them, are thrown at once.
    /// </remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The port is not one, or the time is neither positive nor infinite, or longer than 49 days.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while trying.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>. Or the call was canceled.
    /// </exception>
    public void Connect(string host, int port, TimeSpan retryFor) =>
        WaitFor(cancellation => ConnectAsync(host, port, retryFor, cancellation), Timeout.InfiniteTimeSpan);

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>As <see cref="Connect(string, int, TimeSpan)"/>.</remarks>
    /// <param name="remote">The address of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while trying.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>. Or the call was canceled.
    /// </exception>
    public void Connect(EndPoint remote, TimeSpan retryFor) =>
        WaitFor(cancellation => ConnectAsync(remote, retryFor, cancellation), Timeout.InfiniteTimeSpan);

    /// <summary>Connects to a server, by each address of its name until one answers.</summary>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <param name="cancellationToken">Ends the attempt, and the looking up of the name. The object can connect again.</param>
    /// <returns>The end of the attempt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="OperationCanceledException">The attempt was canceled.</exception>
    /// <exception cref="SocketException">No attempt succeeded; the error is that of the last one.</exception>
    public Task ConnectAsync(string host, int port, CancellationToken cancellationToken = default) =>
        Guarded(ConnectByNameAsync(host, port, cancellationToken));

    /// <summary>Connects to a server.</summary>
    /// <param name="remote">The address of the server.</param>
    /// <param name="cancellationToken">Ends the attempt. The object can connect again.</param>
    /// <returns>The end of the attempt.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="OperationCanceledException">The attempt was canceled.</exception>
    /// <exception cref="SocketException">The attempt failed.</exception>
    public Task ConnectAsync(EndPoint remote, CancellationToken cancellationToken = default) =>
        Guarded(ConnectToAsync(remote, cancellationToken));

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>As <see cref="Connect(string, int, TimeSpan)"/>.</remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="cancellationToken">Ends the trying. The object can connect again.</param>
    /// <returns>The end of the trying.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The port is not one, or the time is neither positive nor infinite, or longer than 49 days.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while trying.</exception>
    /// <exception cref="OperationCanceledException">The trying was canceled.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>.
    /// </exception>
    public Task ConnectAsync(string host, int port, TimeSpan retryFor, CancellationToken cancellationToken = default) =>
        Guarded(Retry(retryFor, ending => ConnectByNameAsync(host, port, ending), cancellationToken));

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>As <see cref="Connect(string, int, TimeSpan)"/>.</remarks>
    /// <param name="remote">The address of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="cancellationToken">Ends the trying. The object can connect again.</param>
    /// <returns>The end of the trying.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while trying.</exception>
    /// <exception cref="OperationCanceledException">The trying was canceled.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>.
    /// </exception>
    public Task ConnectAsync(EndPoint remote, TimeSpan retryFor, CancellationToken cancellationToken = default) =>
        Guarded(Retry(retryFor, ending => ConnectToAsync(remote, ending), cancellationToken));

    private void WaitFor(Func<CancellationToken, Task> connect, TimeSpan timeout) => _calls.Run(
        async cancellation =>
        {
            await Guarded(connect(cancellation)).ConfigureAwait(false);
            return true;
        },
        timeout);

    /// <summary>Sees to it that a closed socket is said to be closed, and that a connected one is watched.</summary>
    private async Task Guarded(Task connecting)
    {
        try
        {
            await connecting.ConfigureAwait(false);
        }
        catch (Exception failure) when (IsClosed && failure is SocketException or ObjectDisposedException)
        {
            throw Closed(failure);
        }

        Connected();
    }

    private static async Task Retry(TimeSpan retryFor, Func<CancellationToken, Task> attempt, CancellationToken cancellationToken)
    {
        WaitingTime.Require(retryFor, nameof(retryFor));
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(retryFor);
        SocketException? lastFailure = null;
        try
        {
            while (true)
            {
                try
                {
                    await attempt(ending.Token).ConfigureAwait(false);
                    return;
                }
                catch (SocketException failure) when (IsServerNotUp(failure.SocketErrorCode))
                {
                    lastFailure = failure;
                }

                await Task.Delay(s_pauseBetweenAttempts, ending.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw lastFailure ?? new SocketException((int)SocketError.TimedOut);
        }
    }

    private static bool IsServerNotUp(SocketError error) => error
        is SocketError.ConnectionRefused or SocketError.TimedOut
        or SocketError.HostUnreachable or SocketError.HostDown or SocketError.NetworkUnreachable or SocketError.NetworkDown;
}
