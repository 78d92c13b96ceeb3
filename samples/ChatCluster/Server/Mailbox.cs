using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Stevedore;

namespace ChatCluster.Server;

/// <summary>
/// A durable queue of the broker with what a member has not heard yet. It outlives every server; while it is open here, lines that were
/// delivered and not heard go back into it when this server or the client is lost.
/// </summary>
internal sealed class Mailbox(IChannel channel) : IAsyncDisposable
{
    private static readonly BasicProperties s_stored = new() { DeliveryMode = DeliveryModes.Persistent };

    /// <summary>
    /// A queue that is replicated if the broker is a cluster. Only one consumer at a time is given lines: if the member comes by another
    /// server before this one has noticed, lines wait until it has.
    /// </summary>
    private static readonly Dictionary<string, object?> s_queueArguments =
        new() { ["x-queue-type"] = "quorum", ["x-single-active-consumer"] = true };

    public async Task OpenAsync(string name, Func<ulong, Line, ValueTask> deliver, CancellationToken cancellationToken)
    {
        string queue = $"chat.{name}";
        await channel.ExchangeDeclareAsync(Broker.Exchange, ExchangeType.Fanout, durable: true, cancellationToken: cancellationToken);
        await channel.QueueDeclareAsync(
            queue, durable: true, exclusive: false, autoDelete: false, s_queueArguments, cancellationToken: cancellationToken);
        await channel.QueueBindAsync(queue, Broker.Exchange, routingKey: "", cancellationToken: cancellationToken);
        await channel.BasicQosAsync(prefetchSize: 0, prefetchCount: 100, global: false, cancellationToken);

        AsyncEventingBasicConsumer consumer = new(channel);
        consumer.ReceivedAsync += async (_, delivery) => await deliver(delivery.DeliveryTag, Archive.Deserialize<Line>(delivery.Body.Span));
        await channel.BasicConsumeAsync(queue, autoAck: false, consumer, cancellationToken);
    }

    /// <summary>Puts a line into the mailboxes of all members, and returns when it is stored there.</summary>
    public ValueTask PublishAsync(Line line, CancellationToken cancellationToken) =>
        channel.BasicPublishAsync(Broker.Exchange, routingKey: "", mandatory: false, s_stored, Archive.Serialize(line), cancellationToken);

    /// <summary>Lets go of a line that the member has heard.</summary>
    public ValueTask ForgetAsync(ulong ticket, CancellationToken cancellationToken) =>
        channel.BasicAckAsync(ticket, multiple: false, cancellationToken);

    public ValueTask DisposeAsync() => channel.DisposeAsync();
}
