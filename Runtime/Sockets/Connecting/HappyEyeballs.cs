using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>Connects to the address of a host that answers first, as RFC 8305 ("Happy Eyeballs") has it.</summary>
/// <remarks>
/// The addresses are tried in the order of the system, but IPv6 and IPv4 in turn, since it is most often one of the two that does not work.
/// An address that does not answer holds up the next one for the time of a head start, and one that refuses not at all.
/// </remarks>
internal static class HappyEyeballs
{
    /// <summary>RFC 8305, section 8: Connection Attempt Delay.</summary>
    private static readonly TimeSpan s_connectionAttemptDelay = TimeSpan.FromMilliseconds(250);

    /// <summary>Connects to an address, or to one of the addresses of a host that is looked up.</summary>
    /// <exception cref="SocketException">The host is unknown, or nobody listens at the address or at any of several.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static async Task<Socket> ConnectAsync(EndPoint endPoint, CancellationToken cancellationToken)
    {
        if (endPoint is not DnsEndPoint host)
            return await AttemptAsync(endPoint, cancellationToken).ConfigureAwait(false);
        IPEndPoint[] addresses = await HostAddresses.FindAsync(host, cancellationToken).ConfigureAwait(false);
        return await ConnectAsync(host.Host, addresses, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Connects to one of the addresses of a host.</summary>
    /// <exception cref="SocketException">
    /// None can be connected to. The message names all that were tried, and the error is that of the last one.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static Task<Socket> ConnectAsync(string host, IReadOnlyList<IPEndPoint> addresses, CancellationToken cancellationToken) =>
        addresses.Count == 1 ? AttemptAsync(addresses[0], cancellationToken) : RaceAsync(host, Interleaved(addresses), cancellationToken);

    /// <summary>Connects a socket, or closes it.</summary>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static async Task<Socket> ConnectAsync(Socket socket, EndPoint address, CancellationToken cancellationToken)
    {
        try
        {
            await socket.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
            SelfConnection.Refuse(socket);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static Task<Socket> AttemptAsync(EndPoint address, CancellationToken cancellationToken) =>
        ConnectAsync(SocketBlueprint.For(address).Build(), address, cancellationToken);

    private static async Task<Socket> RaceAsync(string host, Queue<IPEndPoint> waiting, CancellationToken cancellationToken)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<(IPEndPoint Address, Task<Socket> Attempt)> started = [];
        List<Task<Socket>> running = [];
        try
        {
            while (waiting.Count + running.Count > 0)
            {
                if (waiting.TryDequeue(out IPEndPoint? next))
                {
                    running.Add(AttemptAsync(next, end.Token));
                    started.Add((next, running[^1]));
                }

                Task<Task<Socket>> ended = Task.WhenAny(running);
                TimeSpan delay = waiting.Count > 0 ? s_connectionAttemptDelay : Timeout.InfiniteTimeSpan;
                await ((Task)ended.WaitAsync(delay, CancellationToken.None)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!ended.IsCompleted)
                    continue;
                Task<Socket> first = await ended.ConfigureAwait(false);
                running.Remove(first);
                if (first.IsCompletedSuccessfully)
                    return await first.ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            foreach (Task<Socket> loser in running)
                _ = CloseAsync(loser);
        }

        throw NoneAnswered(host, started);
    }

    /// <summary>RFC 8305, section 4: the families in turn.</summary>
    private static Queue<IPEndPoint> Interleaved(IReadOnlyList<IPEndPoint> addresses) => new(
        from address in addresses
        group address by address.AddressFamily into family
        from turn in family.Select(static (address, index) => (Address: address, Index: index))
        orderby turn.Index
        select turn.Address);

    /// <summary>Closes what may have been connected in the moment when another one was.</summary>
    private static async Task CloseAsync(Task<Socket> loser)
    {
        await ((Task)loser).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (loser.IsCompletedSuccessfully)
            loser.Result.Dispose();
    }

    private static SocketException NoneAnswered(string host, List<(IPEndPoint Address, Task<Socket> Attempt)> started)
    {
        List<(IPEndPoint Address, SocketError Error)> failures =
            [.. started.Select(static one => (one.Address, ((SocketException)one.Attempt.Exception!.InnerException!).SocketErrorCode))];
        string tried = string.Join(", ", failures.Select(static one => $"{one.Address} ({one.Error})"));
        return new SocketException((int)failures[^1].Error, $"None of the addresses of {host} can be connected to: {tried}.");
    }
}
