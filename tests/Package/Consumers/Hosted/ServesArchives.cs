using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Stevedore;
using Stevedore.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.Services.AddArchives();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseArchives<Doubling>()));
await using WebApplication host = builder.Build();
await host.StartAsync();

await using (ArchiveConnection client = await ArchiveConnection.ConnectAsync("127.0.0.1", new Uri(host.Urls.Single()).Port))
{
    await client.SendAsync(new Crate("tea", 12));
    Console.WriteLine(await client.ReceiveAsync<Crate>());
}

await host.StopAsync();

internal sealed class Doubling : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (Crate crate in connection.ReceiveAllAsync<Crate>(cancellationToken))
            await connection.SendAsync(crate.Doubled(), cancellationToken);
    }
}

[Serializable]
internal sealed partial class Crate
{
    private readonly string _goods;
    private readonly int _pieces;

    public Crate(string goods, int pieces)
    {
        _goods = goods;
        _pieces = pieces;
    }

    public Crate Doubled() => new(_goods, 2 * _pieces);

    public override string ToString() => $"{_pieces} pieces of {_goods}";
}
