using System.Globalization;
using System.Net.Sockets;
using PacketExchange;
using Stevedore;

const string Usage = """
    The packet exchange of MFC's article "Windows Sockets: Example of Sockets Using Archives".

      receive PORT             waits for a sender, receives its packets and acknowledges them
      send HOST PORT [COUNT]   sends packets, 10 unless given
      --demo                   both in one process
    """;

try
{
    switch (args)
    {
        case ["--demo"]:
            ExchangeDemo.Run(Console.Out);
            return 0;
        case ["receive", string port] when IsNumber(port, ushort.MaxValue, out int number):
            using (ArchiveSocket listener = Peer.Listen(number))
            {
                Console.WriteLine($"Waiting on port {listener.LocalPort}.");
                Peer.Receive(listener, Console.WriteLine);
            }

            return 0;
        case ["send", string host, string port] when IsNumber(port, ushort.MaxValue, out int number):
            Peer.Send(host, number, count: 10, Random.Shared, Console.WriteLine);
            return 0;
        case ["send", string host, string port, string packets]
            when IsNumber(port, ushort.MaxValue, out int number) && IsNumber(packets, int.MaxValue, out int count):
            Peer.Send(host, number, count, Random.Shared, Console.WriteLine);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception failure) when (failure is SocketException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static bool IsNumber(string word, int most, out int number) =>
    int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
