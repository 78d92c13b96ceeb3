using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace Notifications;

/// <summary>A server and two clients on one thread: a scripted visit, one notification after the other.</summary>
public static class NotificationsDemo
{
    /// <summary>Runs the loop until both clients have been answered and have gone.</summary>
    /// <param name="output">Where to print what happens.</param>
    /// <exception cref="SocketException">There is no loopback interface.</exception>
    public static void Run(TextWriter output)
    {
        using MessageLoop loop = new();
        using AsyncSocket place = new();
        EchoServer? server = null;
        Visitor? bob = null;
        int thread = Environment.CurrentManagedThreadId;
        loop.Run(() =>
        {
            // The port is taken, but nobody listens there yet.
            place.Create(0, SocketType.Stream, IPAddress.Loopback);
            EndPoint address = place.LocalEndPoint!;
            Log($"The sockets and their notifications share the thread of this message loop, and port {place.LocalPort}.");

            Visitor alice = new("alice", address, ["hello", "is the crane free?"], Log);
            alice.Refused += () => server ??= Open(address);
            alice.Ended += _ =>
            {
                alice.Dispose();
                bob = new Visitor("bob", address, [new string('x', 8 << 20), "that was all"], Log);
                bob.Ended += _ => loop.Quit();
            };
        });

        output.WriteLine(bob!.TimesWithoutRoom > 0
            ? "bob's long line went out in pieces, each when OnSend said that there was room."
            : "bob's long line went out at once.");
        bob.Dispose();
        server!.Dispose();

        EchoServer Open(EndPoint address)
        {
            place.Close();
            return new EchoServer(((IPEndPoint)address).Port, Log, IPAddress.Loopback);
        }

        void Log(string line) =>
            output.WriteLine(Environment.CurrentManagedThreadId == thread ? line : $"{line} (on a wrong thread)");
    }
}
