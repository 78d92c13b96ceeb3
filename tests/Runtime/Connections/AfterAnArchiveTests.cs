using System.Net.Sockets;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A connection over a stream from which an archive has loaded the first messages, such as a greeting.</summary>
public sealed class AfterAnArchiveTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_begins_with_what_an_archive_over_its_stream_did_not_load(bool overSocketFile)
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerMessage, new() { Number = 1 }, Parcel.Large(2, 1000), new() { Number = 3 });
        await Side.Run(() => loopback.Client.Send(bytes));
        await Side.Until(() => loopback.Server.Available >= bytes.Length);
        using Socket socket = loopback.Server.Detach();
        socket.Blocking = true;
        Stream stream = overSocketFile ? new SocketFile(socket) : new NetworkStream(socket);
        using (Archive greeting = new(stream, ArchiveMode.Load))
        {
            Parcel first = new();
            first.Serialize(greeting);
            Assert.Equal(1, first.Number);
        }

        ArchiveConnection connection = new(stream, new ArchiveConnectionOptions { Lifetime = ArchiveLifetime.PerMessage });
        try
        {
            Assert.Equal("parcel 2", (await connection.ReceiveAsync<Parcel>().InTime()).Text);
            Assert.Equal(3, (await connection.ReceiveAsync<Parcel>().InTime()).Number);
            Task<Parcel> fourth = connection.ReceiveAsync<Parcel>().AsTask();
            await Side.Run(() => loopback.Client.Send(Archive.Serialize(new Parcel { Number = 4 })));
            Assert.Equal(4, (await fourth.InTime()).Number);
        }
        finally
        {
            connection.Abort();
        }
    }
}
