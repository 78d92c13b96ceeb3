using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore;

/// <summary>Serves the connections of a listen endpoint, each by a handler of its own.</summary>
internal sealed class ArchiveEndpoint<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
    IServiceScopeFactory scopes,
    OpenConnections connections,
    ArchiveMetrics metrics,
    ILogger<THandler> logger,
    ArchiveConnectionOptions options)
    where THandler : ArchiveHandler
{
    private readonly ObjectFactory<THandler> _createHandler = ActivatorUtilities.CreateFactory<THandler>([]);

    public async Task ServeAsync(ConnectionContext context)
    {
        TransportStream stream = new(context);
        ArchiveConnection connection = new(stream, options)
        {
            RemoteEndPoint = context.RemoteEndPoint,
            LocalEndPoint = context.LocalEndPoint,
        };
        if (!connections.TryAdd(connection))
        {
            metrics.Refused();
            ArchiveLog.Refused(logger, context.ConnectionId, context.RemoteEndPoint, connections.Maximum);
            connection.Abort();
            await stream.InputEnded.ConfigureAwait(false);
            return;
        }

        long begun = Stopwatch.GetTimestamp();
        using Activity? activity = StartActivity(context);
        ArchiveLog.Begins(logger, context.ConnectionId, context.RemoteEndPoint);
        try
        {
            await HandleAsync(connection, context).ConfigureAwait(false);
            await FinishAsync(connection, stream, context).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a handler throws must harm its own connection only.
        catch (Exception e)
#pragma warning restore CA1031
        {
            metrics.Failed(e);
            activity?.SetStatus(ActivityStatusCode.Error, e.Message).SetTag("error.type", ArchiveTelemetry.ErrorType(e));
            LogFailure(e, stream, context);
        }
        finally
        {
            connection.Abort();
            await stream.InputEnded.ConfigureAwait(false);
            connections.Remove(connection);
            metrics.Ended(Stopwatch.GetElapsedTime(begun));
            activity?.SetTag("stevedore.messages.sent", connection.MessagesSent)
                .SetTag("stevedore.messages.received", connection.MessagesReceived);
            ArchiveLog.Ended(logger, context.ConnectionId, connection.MessagesReceived, connection.MessagesSent);
        }
    }

    /// <summary>Runs a handler. It may end by the cancellation that it is given when the host stops.</summary>
    private async Task HandleAsync(ArchiveConnection connection, ConnectionContext context)
    {
        CancellationToken stopping =
            context.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? context.ConnectionClosed;
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            THandler? registered = scope.ServiceProvider.GetService<THandler>();
            THandler handler = registered ?? _createHandler(scope.ServiceProvider, []);
            handler.Context = context;
            try
            {
                await handler.ServeAsync(connection, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // The host stops.
            }
            finally
            {
                // The scope disposes only of what it knows.
                if (registered is null)
                    await DisposeAsync(handler).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Ends this side behind what was sent, reads away what the peer still sends until it ends its own, and lets Kestrel close the
    /// connection then; a socket that is closed with unread bytes resets it, and the peer may lose what it has not read. Nobody waits for
    /// ever for a peer that takes nothing.
    /// </summary>
    private async Task FinishAsync(ArchiveConnection connection, TransportStream stream, ConnectionContext context)
    {
        using CancellationTokenSource late = new(options.CloseTimeout);
        try
        {
            await connection.CompleteAsync(late.Token).ConfigureAwait(false);
            stream.Finish();
            if (await stream.TryEndSendingAsync(late.Token).ConfigureAwait(false))
                await connection.DisposeAsync().ConfigureAwait(false);
            _ = AbortLaterAsync();
        }
        catch (Exception e) when (e is ObjectDisposedException or OperationCanceledException)
        {
            // The handler has closed it itself, or left a message behind that nobody takes.
        }

        async Task AbortLaterAsync()
        {
            await Task.Delay(options.CloseTimeout, CancellationToken.None).ConfigureAwait(false);
            context.Abort(new ConnectionAbortedException($"The peer did not take the last messages within {options.CloseTimeout}."));
        }
    }

    private static async ValueTask DisposeAsync(THandler handler)
    {
        if (handler is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        else
            (handler as IDisposable)?.Dispose();
    }

    private static Activity? StartActivity(ConnectionContext context)
    {
        Activity? activity = ArchiveTelemetry.Activities.StartActivity("Stevedore.Connection", ActivityKind.Server);
        activity?.SetTag("network.connection.id", context.ConnectionId).SetTag("network.peer.address", context.RemoteEndPoint?.ToString());
        return activity;
    }

    /// <summary>
    /// Logs what the peer did as such, and all else as a fault of the handler, which may have files and streams of its own.
    /// </summary>
    private void LogFailure(Exception exception, TransportStream stream, ConnectionContext context)
    {
        switch (exception)
        {
            case ArchiveException { Error: not ArchiveError.EndOfStream } archive:
                ArchiveLog.NotUnderstood(logger, context.ConnectionId, context.RemoteEndPoint, archive.Error, archive.Position, archive);
                break;
            case ArchiveException:
            case IOException when stream.IsBroken:
                ArchiveLog.Left(logger, context.ConnectionId, context.RemoteEndPoint, exception);
                break;
            case TimeoutException:
                ArchiveLog.TookTooLong(logger, context.ConnectionId, context.RemoteEndPoint, exception);
                break;
            default:
                ArchiveLog.HandlerFailed(logger, context.ConnectionId, context.RemoteEndPoint, exception);
                break;
        }
    }
}
