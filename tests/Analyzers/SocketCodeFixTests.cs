using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests;

public sealed class SocketCodeFixTests
{
    [Fact]
    public async Task The_archive_is_closed_before_what_is_under_it() => await Expect.FixAllAsync(
        new TearDownOrderCodeFix(),
        [
            """
            using Stevedore;

            public static class Client
            {
                public static void Send(ArchiveSocket socket, SocketFile file, bool hard)
                {
                    var archive = new Archive(file, ArchiveMode.Store);
                    archive.Write(1);

                    // No more of it.
                    if (hard)
                        socket.Close();
                    file.Close();
                    [|archive.Close()|];
                }
            }
            """,
        ],
        [
            """
            using Stevedore;

            public static class Client
            {
                public static void Send(ArchiveSocket socket, SocketFile file, bool hard)
                {
                    var archive = new Archive(file, ArchiveMode.Store);
                    archive.Write(1);
                    archive.Close();

                    // No more of it.
                    if (hard)
                        socket.Close();
                    file.Close();
                }
            }
            """,
        ]);

    [Fact]
    public async Task A_socket_to_accept_into_is_not_created() => await Expect.FixAllAsync(
        new RemoveCreateCodeFix(),
        [
            """
            using Stevedore;

            public static class Server
            {
                public static void Serve(ArchiveSocket listener)
                {
                    using var client = new ArchiveSocket();
                    client.Create();
                    [|listener.Accept(client)|];
                    client.ShutDown();
                }
            }
            """,
            """
            using Stevedore;

            public static class Servers
            {
                public static void Serve(ArchiveSocket listener, ArchiveSocket client)
                {
                    client.Create(5001);
                    if ([|listener.Accept(client)|])
                        client.Send(new byte[1]);
                }
            }
            """,
        ],
        [
            """
            using Stevedore;

            public static class Server
            {
                public static void Serve(ArchiveSocket listener)
                {
                    using var client = new ArchiveSocket();
                    listener.Accept(client);
                    client.ShutDown();
                }
            }
            """,
            """
            using Stevedore;

            public static class Servers
            {
                public static void Serve(ArchiveSocket listener, ArchiveSocket client)
                {
                    if (listener.Accept(client))
                        client.Send(new byte[1]);
                }
            }
            """,
        ]);

    [Fact]
    public async Task Messages_are_read_until_the_buffer_is_empty() => await Expect.FixAllAsync(
        new ReceiveLoopCodeFix(),
        [
            """
            using Stevedore;

            public sealed class ChatSocket(Archive input) : ArchiveSocket
            {
                private readonly Archive _in = input;

                public void OnReceive(int error)
                {
                    if (error != 0)
                        return;

                    // A message is its length and its text.
                    int length = [|_in.ReadInt32()|];
                    Console.WriteLine(_in.ReadBytes(length));
                }
            }
            """,
            """
            using Stevedore;

            public sealed class Line(Archive input) : ArchiveSocket
            {
                private readonly Archive _in = input;

                public void OnReceive(int error) => Console.WriteLine([|_in.ReadString()|]);
            }
            """,
        ],
        [
            """
            using Stevedore;

            public sealed class ChatSocket(Archive input) : ArchiveSocket
            {
                private readonly Archive _in = input;

                public void OnReceive(int error)
                {
                    if (error != 0)
                        return;

                    // A message is its length and its text.
                    do
                    {
                        int length = _in.ReadInt32();
                        Console.WriteLine(_in.ReadBytes(length));
                    }
                    while (!_in.IsBufferEmpty);
                }
            }
            """,
            """
            using Stevedore;

            public sealed class Line(Archive input) : ArchiveSocket
            {
                private readonly Archive _in = input;

                public void OnReceive(int error)
                {
                    do
                    {
                        Console.WriteLine(_in.ReadString());
                    }
                    while (!_in.IsBufferEmpty);
                }
            }
            """,
        ]);
}
