namespace Stevedore.Adapters.Tests.Servers;

/// <summary>The tests that share one RabbitMQ, which takes seconds to start.</summary>
[CollectionDefinition(Name)]
public sealed class RabbitTests : ICollectionFixture<RabbitServer>
{
    public const string Name = "RabbitMQ";
}
