using System.Threading.Channels;
using Stevedore.Adapters.Tests.Model;

namespace Stevedore.Adapters.Tests.Wolverine;

/// <summary>Handles messages of Wolverine, which finds the method by its name, and keeps them.</summary>
public static class ShipHandler
{
    private static readonly Channel<Ship> s_ships = Channel.CreateUnbounded<Ship>();

    public static ChannelReader<Ship> Ships => s_ships.Reader;

    public static ValueTask HandleAsync(Ship ship) => s_ships.Writer.WriteAsync(ship);
}
