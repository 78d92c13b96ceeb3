using System.Globalization;
using Stevedore;
using StevedoreClient;

string host = args.Length > 0 ? args[0] : "localhost";
int port = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4711;

// As the server's appsettings.json has it.
ArchiveConnectionOptions options = new() { Lifetime = ArchiveLifetime.PerMessage };
await using ArchiveConnection connection = await ArchiveConnection.ConnectAsync(host, port, options);
await connection.SendAsync(new Order { Container = "MSCU 123456-7" });
Receipt receipt = await connection.ReceiveAsync<Receipt>();

Console.WriteLine($"Order {receipt.Number} for {receipt.Container} is entered.");
