using System.Net.Sockets;

namespace SocketBenchmarks;

/// <summary>A way to send messages of one kind over a connected pair of sockets, many in a row.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Open">Makes the two sides of a connection.</param>
internal sealed record Contender(string Name, Func<Socket, Socket, Conversation> Open);

/// <summary>The two sides: one sends so many messages, the other returns when it has received so many.</summary>
internal sealed record Conversation(Func<int, Task> SendAsync, Func<int, Task> ReceiveAsync, Func<ValueTask> CloseAsync);
