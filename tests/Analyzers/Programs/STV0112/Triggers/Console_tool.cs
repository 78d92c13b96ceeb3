using System.Net.Sockets;
using Stevedore;

using TcpClient client = new("host", 700);
for (int i = 0; i < 10; i++)
{
    using Archive archive = [|new(new NetworkStream(client.Client), ArchiveMode.Load)|];
    Console.WriteLine(archive.ReadString());
}
