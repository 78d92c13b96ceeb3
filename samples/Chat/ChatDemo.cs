using System.Net;

namespace Chat;

/// <summary>A server and three clients in this process, over real sockets: a scripted conversation, and the bytes it takes.</summary>
/// <remarks>
/// It comes out the same each time, because after every step each client waits until it has received what the step sends it.
/// </remarks>
public sealed class ChatDemo
{
    private readonly TextWriter _output;
    private readonly ChatDialect _dialect;
    private readonly ChatServer _server;
    private readonly List<DemoClient> _present = [];

    private ChatDemo(TextWriter output, ChatDialect dialect, ChatServer server)
    {
        _output = output;
        _dialect = dialect;
        _server = server;
    }

    /// <summary>Holds the conversation and prints it.</summary>
    /// <param name="output">Where to print it.</param>
    /// <param name="dialect">What server and clients speak.</param>
    /// <exception cref="IOException">A connection broke.</exception>
    public static void Run(TextWriter output, ChatDialect? dialect = null)
    {
        dialect ??= new ChatDialect();
        using ChatServer server = new(port: 0, dialect, IPAddress.Loopback);
        ChatDemo demo = new(output, dialect, server);
        try
        {
            demo.PlayScript();
        }
        finally
        {
            demo._present.ForEach(client => client.Dispose());
        }
    }

    private void PlayScript()
    {
        _output.WriteLine($"A chat server listens on port {_server.Port} of the loopback interface.");
        string flag = _dialect.ByteFlag ? "BYTE" : "WORD";
        string text = _dialect.Ansi ? "CStringA" : "CStringW";
        _output.WriteLine($"A message is a {flag} close flag, a {text} text and a CStringList history.");
        DemoClient alice = Join("alice");
        DemoClient bob = Join("bob");
        DemoClient carol = Join("carol");
        Say(alice, "hello, is the crane free?");
        Say(bob, "free until three; 45 € an hour");
        Say(carol, "then I am next, danke schön");
        Leave(bob);
        Say(alice, "and now it is free again");
        ShutDown();
    }

    private DemoClient Join(string name)
    {
        DemoClient client = DemoClient.Join(name, _server.Port, _dialect);
        _present.Add(client);
        Describe($"{name} joins", client.Sent());
        AllReceive();
        return client;
    }

    private void Say(DemoClient client, string line)
    {
        client.Say(line);
        Describe($"{client.Name} says \"{line}\"", client.Sent());
        AllReceive();
    }

    private void Leave(DemoClient client)
    {
        client.Leave();
        Describe($"{client.Name} leaves: the close flag is set", client.Sent());
        _present.Remove(client);
        client.Receive();
        _output.WriteLine($"  {client.Name}: the server has ended the connection");
        client.Dispose();
        AllReceive();
    }

    private void ShutDown()
    {
        _output.WriteLine();
        _output.WriteLine("The server shuts down: the close flag is set");
        Task shuttingDown = Task.Run(_server.Dispose);
        AllReceive();
        _present.ForEach(client => client.Dispose());
        shuttingDown.Wait();
    }

    /// <summary>Lets every client receive its message, and prints those that are equal once.</summary>
    private void AllReceive()
    {
        IEnumerable<DemoReceipt> receipts = _present.Select(client => client.Receive());
        foreach (IGrouping<string, DemoReceipt> same in receipts.GroupBy(receipt => Convert.ToHexString(receipt.Bytes)))
        {
            DemoReceipt receipt = same.First();
            string names = string.Join(", ", same.Select(each => each.Name));
            Dump($"  to {names}: {receipt.Bytes.Length} bytes", receipt.Bytes);
            foreach (string line in receipt.Lines)
                _output.WriteLine($"    | {line}");
        }
    }

    private void Describe(string step, byte[] bytes)
    {
        _output.WriteLine();
        _output.WriteLine(step);
        Dump($"  to the server: {bytes.Length} bytes", bytes);
    }

    private void Dump(string title, byte[] bytes)
    {
        _output.WriteLine(title);
        foreach (string row in HexDump.Rows(bytes))
            _output.WriteLine($"    {row}");
    }
}
