using System.Net.Sockets;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A reset is no end in good order, whomever the system tells of it.</summary>
public sealed class ResetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_reset_is_an_IOException_to_a_receive_beside_a_send_that_waits(int bytesOfAMessage)
    {
        // To whom the system tells it is up to the scheduler: so there are many of them.
        for (int i = 0; i < 30; i++)
        {
            await using Pair pair = await Pair.WithRawClientAsync();
            await pair.Raw.SendAsync(new byte[bytesOfAMessage]);
            Task sending = pair.Server.SendAsync(Parcel.Large(1, 1 << 24)).AsTask();
            Task<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>().AsTask();
            await Side.Until(() => pair.Server.BytesReceived == bytesOfAMessage && pair.Raw.Available > 0);

            pair.Raw.LingerState = new LingerOption(enable: true, seconds: 0);
            pair.Raw.Close();

            Assert.IsNotType<ArchiveException>(await Assert.ThrowsAnyAsync<IOException>(() => receiving.InTime()));
            await Assert.ThrowsAnyAsync<IOException>(() => sending.InTime());
        }
    }
}
