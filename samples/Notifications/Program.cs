using System.Globalization;
using System.Net.Sockets;
using Notifications;

const string Usage = """
    Sockets that notify a program on its own thread, as CAsyncSocket does with a window's.

      server PORT   answers each line of each client until Ctrl+C; try it with telnet or nc
      --demo        a server and two clients on one thread
    """;

switch (args)
{
    case ["--demo"]:
        NotificationsDemo.Run(Console.Out);
        return 0;
    case ["server", string word] when ushort.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port):
        return Serve(port);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Serve(int port)
{
    using MessageLoop loop = new();
    EchoServer? server = null;
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        loop.Quit();
    };
    try
    {
        loop.Run(() =>
        {
            server = new EchoServer(port, Console.WriteLine);
            Console.WriteLine($"The server listens on port {server.LocalPort}. Ctrl+C ends it.");
        });
        return 0;
    }
    catch (SocketException failure)
    {
        Console.Error.WriteLine(failure.Message);
        return 1;
    }
    finally
    {
        server?.Dispose();
    }
}
