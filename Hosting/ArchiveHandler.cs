using Microsoft.AspNetCore.Connections;

namespace Stevedore.AspNetCore;

/// <summary>
/// Talks to one client over its connection. Each connection has a handler of its own and a scope of services of its own, from which the
/// handler's constructor is served. MFC: a class derived from <c>CSocket</c>, one object for each accepted client.
/// </summary>
/// <example>
/// <code>
/// public sealed class Registry : Stevedore.AspNetCore.ArchiveHandler
/// {
///     public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
///     {
///         await foreach (Ship ship in connection.ReceiveAllAsync&lt;Ship&gt;(cancellationToken))
///             await connection.SendAsync(ship.Home ?? new Port(), cancellationToken);
///     }
/// }
/// </code>
/// </example>
public abstract class ArchiveHandler
{
    private ConnectionContext? _context;

    /// <summary>
    /// What Kestrel knows of the connection: its id, its items, and its features, such as the client's certificate
    /// (<c>ITlsConnectionFeature</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The handler is not serving a connection yet.</exception>
    public ConnectionContext Context
    {
        get => _context ?? throw new InvalidOperationException("The handler is not serving a connection yet.");
        internal set => _context = value;
    }

    /// <summary>
    /// Serves the client. When it returns, the connection is closed after everything sent so far. Whatever it throws ends this connection
    /// only, and is logged; so a message that is not understood needs no handling here.
    /// </summary>
    /// <param name="connection">The connection. The host closes it.</param>
    /// <param name="cancellationToken">
    /// Is canceled when the host stops, and not when the client goes: what it sent before can still be received, and then
    /// receiving meets the end.
    /// </param>
    public abstract Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken);
}
