using MassTransit;

namespace Stevedore.MassTransit;

/// <summary>Archives for a bus of MassTransit.</summary>
public static class BusConfigurationExtensions
{
    /// <summary>
    /// Lets the bus send messages whose types have generated code as archives, and all others as before; it receives both, by their
    /// content type. See <see cref="ArchiveMessageSerializer"/>.
    /// </summary>
    /// <example>
    /// <code>bus.UsingRabbitMq((context, rabbit) => rabbit.UseStevedoreSerializer());</code>
    /// </example>
    /// <param name="configurator">The bus.</param>
    /// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
    public static void UseStevedoreSerializer(this IBusFactoryConfigurator configurator, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(configurator);
        ArchiveSerializerFactory factory = new(options);
        configurator.AddSerializer(factory);
        configurator.AddDeserializer(factory);
    }
}
