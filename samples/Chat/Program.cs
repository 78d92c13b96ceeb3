using System.Net.Sockets;
using Chat;

CommandLine? command = CommandLine.Parse(args);
if (command is null)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

try
{
    switch (command.Role)
    {
        case ChatRole.Server:
            Serve(command);
            break;
        case ChatRole.Client:
            TakePart(command);
            break;
        default:
            ChatDemo.Run(Console.Out, command.Dialect);
            break;
    }

    return 0;
}
catch (Exception failure) when (failure is SocketException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static void Serve(CommandLine command)
{
    using CancellationTokenSource stop = new();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stop.Cancel();
    };
    using ChatServer server = new(command.Port, command.Dialect, log: Console.WriteLine);
    Console.WriteLine($"The server listens on port {server.Port}. Ctrl+C ends it.");

    for (int shown = 0; server.Conversation.WaitForMoreThan(shown, stop.Token);)
    {
        foreach (string line in server.Conversation.From(shown))
        {
            Console.WriteLine(line);
            shown++;
        }
    }
}

static void TakePart(CommandLine command)
{
    using ChatClient client = ChatClient.Join(command.Name, command.Host, command.Port, command.Dialect);
    new Thread(() => SayAll(client)) { IsBackground = true }.Start();
    while (!client.IsOver)
    {
        foreach (string line in client.Receive())
            Console.WriteLine(line);
    }
}

static void SayAll(ChatClient client)
{
    try
    {
        while (Console.ReadLine() is string line)
            client.Say(line);
        client.Leave();
    }
    catch (IOException)
    {
        // The connection is gone, which the receiving thread finds out and says.
    }
}
