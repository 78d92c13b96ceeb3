using System.Net;
using PacketExchange;

namespace Stevedore.Samples.Tests.PacketExchange;

public sealed class ExchangeTests
{
    [Fact]
    public async Task The_demonstration_ends_and_every_packet_is_acknowledged()
    {
        string output = await InTime.Run(() =>
        {
            using StringWriter writer = new();
            ExchangeDemo.Run(writer);
            return writer.ToString();
        });

        for (int number = 1; number <= 5; number++)
        {
            Assert.Contains($"receiver: packet {number} of 5 was sent", output, StringComparison.Ordinal);
            Assert.Contains($"sender: packet {number} of 5 has arrived", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_packet_is_the_bytes_of_the_article()
    {
        using MemoryStream stream = new();
        using Archive archive = new(stream, ArchiveMode.Store);

        new Packet(7, 3, "x").StoreTo(archive);
        archive.Flush();

        Assert.Equal<byte>([7, 3, 0, 7, 7, 7, 0xFF, 0xFE, 0xFF, 1, (byte)'x', 0], stream.ToArray());
    }

    [Fact]
    public void A_damaged_packet_is_found()
    {
        using Archive archive = new(new MemoryStream([7, 3, 0, 7, 8, 7, 0]), ArchiveMode.Load);

        InvalidDataException damage = Assert.Throws<InvalidDataException>(() => Packet.LoadFrom(archive));

        Assert.Contains("Byte 1", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_side_can_start_first()
    {
        List<string> heard = [];
        using ArchiveSocket place = Peer.Listen(0, IPAddress.Loopback);
        int port = place.LocalPort;
        place.Close();

        Task sending = InTime.Run(() => Peer.Send("127.0.0.1", port, count: 2, new Random(1), _ => { }));
        await InTime.Run(() =>
        {
            using ArchiveSocket listener = Peer.Listen(port, IPAddress.Loopback);
            Peer.Receive(listener, heard.Add);
        });
        await sending;

        Assert.Equal(2, heard.Count);
    }
}
