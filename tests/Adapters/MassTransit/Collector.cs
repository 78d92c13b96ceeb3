using System.Threading.Channels;
using MassTransit;

namespace Stevedore.Adapters.Tests.MassTransit;

/// <summary>A consumer that keeps what it is given.</summary>
/// <typeparam name="T">The type of the messages.</typeparam>
internal sealed class Collector<T> : IConsumer<T>
    where T : class
{
    private readonly Channel<T> _messages = Channel.CreateUnbounded<T>();

    public ChannelReader<T> Messages => _messages.Reader;

    public Task Consume(ConsumeContext<T> context) => _messages.Writer.WriteAsync(context.Message).AsTask();
}
