using Stevedore;

namespace PacketExchange;

/// <summary>
/// The exchange of MFC's article "Windows Sockets: Example of Sockets Using Archives": packets one way, and for each an acknowledgement the
/// other way.
/// </summary>
/// <remarks>Both sides run the same method; the direction of the archive for the packets says which one this is.</remarks>
public static class Exchange
{
    /// <summary>Sends packets or receives them. MFC: PacketSerialize of the article.</summary>
    /// <param name="count">How many packets; both sides must agree.</param>
    /// <param name="data">The archive for the packets.</param>
    /// <param name="acknowledgements">The archive for the acknowledgements, which has the opposite direction.</param>
    /// <param name="random">Where the packets of the sender come from.</param>
    /// <param name="display">Is told what the other side says. MFC: DisplayMessage.</param>
    /// <exception cref="IOException">The connection has ended or is broken.</exception>
    /// <exception cref="InvalidDataException">A packet is damaged.</exception>
    public static void Run(int count, Archive data, Archive acknowledgements, Random random, Action<string> display)
    {
        if (data.IsStoring)
        {
            for (int number = 1; number <= count; number++)
            {
                byte value = (byte)random.Next(256);
                ushort copies = (ushort)random.Next(32_000);
                new Packet(value, copies, $"packet {number} of {count} was sent: {copies} times {value}").StoreTo(data);
                data.Flush();

                display(acknowledgements.ReadString() ?? "");
            }
        }
        else
        {
            for (int number = 1; number <= count; number++)
            {
                Packet packet = Packet.LoadFrom(data);
                display(packet.Text);

                acknowledgements.Write($"packet {number} of {count} has arrived: {packet.Copies} times {packet.Value}");
                acknowledgements.Flush();
            }
        }
    }
}
