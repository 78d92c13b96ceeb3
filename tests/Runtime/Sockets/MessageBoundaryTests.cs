using System.Net.Sockets;
using Stevedore.Generated;
using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>
/// Many MFC programs make an archive for each message, which is lossless there, since <c>CSocketFile</c> lets an archive take only what it
/// needs. So it is here, whatever the segments and whoever reads next.
/// </summary>
public sealed class MessageBoundaryTests
{
    private const int Messages = 50;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fifty_messages_each_way_with_an_archive_each_arrive_whatever_the_segments(bool oneByteEach)
    {
        using Loopback loopback = await Loopback.Connect();
        loopback.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);
        loopback.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);

        Task sending = Side.Run(() => Send(loopback.ClientFile, oneByteEach));
        Task answering = Side.Run(() => Send(loopback.ServerFile, oneByteEach));
        Task<List<int>> atServer = Side.Run(() => Receive(() => loopback.ServerFile));
        Task<List<int>> atClient = Side.Run(() => Receive(() => loopback.ClientFile));

        await Task.WhenAll(sending, answering);
        Assert.Equal(Enumerable.Range(0, Messages), await atServer);
        Assert.Equal(Enumerable.Range(0, Messages), await atClient);
    }

    [Fact]
    public async Task A_thousand_messages_of_three_numbers_keep_their_numbers_together()
    {
        using Loopback loopback = await Loopback.Connect();
        await Side.Run(() =>
        {
            using Archive outgoing = new(loopback.ClientFile, ArchiveMode.Store);
            for (int k = 0; k < 1000; k++)
                outgoing.WriteScalars(k, k, k);
        });
        await Side.Until(() => loopback.Server.Available >= 12_000);

        List<(int, int, int)> loaded = await Side.Run(() =>
        {
            List<(int, int, int)> messages = [];
            for (int k = 0; k < 1000; k++)
            {
                using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
                messages.Add((incoming.ReadInt32(), incoming.ReadInt32(), incoming.ReadInt32()));
            }
            return messages;
        });

        Assert.Equal(Enumerable.Range(0, 1000).Select(static k => (k, k, k)), loaded);
        Assert.Equal(0, loopback.Server.Available);
    }

    [Fact]
    public async Task A_new_file_over_the_same_socket_goes_on_where_the_archive_stopped()
    {
        using Loopback loopback = await Loopback.Connect();
        await Side.Run(() => Send(loopback.ClientFile, oneByteEach: false));

        Assert.Equal(Enumerable.Range(0, Messages), await Side.Run(() => Receive(() => new SocketFile(loopback.Server))));
    }

    [Fact]
    public async Task A_new_file_over_the_same_socket_of_the_platform_goes_on_as_well()
    {
        using Loopback loopback = await Loopback.Connect();
        await Side.Run(() => Send(loopback.ClientFile, oneByteEach: false));
        using Socket socket = loopback.Server.Detach();
        socket.Blocking = true;

        Assert.Equal(Enumerable.Range(0, Messages), await Side.Run(() => Receive(() => new SocketFile(socket))));
    }

    [Fact]
    public async Task The_bytes_go_with_a_socket_that_is_given_away()
    {
        using Loopback loopback = await Loopback.Connect();
        await Arrive(loopback, [1, 2, 3]);
        LoadByte(loopback.ServerFile, 1);
        using ArchiveSocket other = new();

        other.Attach(loopback.Server.Detach());

        Assert.Equal(2, other.Available);
        LoadByte(new SocketFile(other), 2);
    }

    [Fact]
    public async Task A_new_connection_of_the_same_object_gets_nothing_of_the_last_one()
    {
        using Loopback loopback = await Loopback.Connect();
        await Arrive(loopback, [1, 2, 3]);
        using Archive ofTheLast = new(loopback.ServerFile, ArchiveMode.Load);
        Assert.Equal(1, ofTheLast.ReadByte());
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket peer = new();

        loopback.Server.Close();
        loopback.Server.Create();
        await Side.Run(() => loopback.Server.Connect(Loopback.AddressOf(listener)));
        await Side.Run(() => listener.Accept(peer));
        ofTheLast.Close();
        await Side.Run(() => peer.Send([9]));

        Assert.Equal(9, await Side.Run(loopback.ServerFile.ReadByte));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Archives_and_reads_of_raw_bytes_may_follow_each_other(bool asynchronously)
    {
        using Loopback loopback = await Loopback.Connect();
        await Arrive(loopback, [1, 2, 3, 4, 5, 6, 7, 8]);
        byte[] two = new byte[2];

        LoadByte(loopback.ServerFile, 1);
        Assert.Equal(7, loopback.Server.Available);
        Assert.Equal(2, asynchronously
            ? await loopback.ServerFile.ReadAsync(two, TestContext.Current.CancellationToken)
            : loopback.ServerFile.Read(two));
        Assert.Equal([2, 3], two);
        LoadByte(loopback.ServerFile, 4);
        Assert.Equal(2, loopback.Server.Receive(two, SocketFlags.Peek));
        Assert.Equal(2, asynchronously
            ? await loopback.Server.ReceiveAsync(two, TestContext.Current.CancellationToken)
            : loopback.Server.Receive(two));
        Assert.Equal([5, 6], two);
        LoadByte(loopback.ServerFile, 7);
        LoadByte(loopback.ServerFile, 8);
        Assert.Equal(0, loopback.Server.Available);
    }

    [Fact]
    public async Task A_read_that_waits_for_something_to_arrive_finds_what_was_given_back()
    {
        using Loopback loopback = await Loopback.Connect();
        await Arrive(loopback, [1, 2]);
        LoadByte(loopback.ServerFile, 1);

        Assert.Equal(0, await loopback.ServerFile.ReadAsync(Memory<byte>.Empty, TestContext.Current.CancellationToken).AsTask().InTime());
        LoadByte(loopback.ServerFile, 2);
    }

    [Fact]
    public async Task The_end_and_a_reset_come_after_what_was_given_back()
    {
        using Loopback loopback = await Loopback.Connect();
        await Arrive(loopback, [1, 2]);
        LoadByte(loopback.ServerFile, 1);
        Loopback.Reset(loopback.Client);

        LoadByte(loopback.ServerFile, 2);
        using Archive last = new(loopback.ServerFile, ArchiveMode.Load);
        await Side.Run(() => Assert.Throws<IOException>(() => last.HasMore()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_archive_waits_for_what_it_needs_and_not_for_a_full_buffer(bool archiveCompatible)
    {
        using Loopback loopback = await Loopback.Connect();
        using SocketFile file = new(loopback.Server, archiveCompatible);
        await Arrive(loopback, Archive.Serialize(new ChatMessage { Text = "hello" }));

        string? text = await Side.Run(() =>
        {
            using Archive incoming = new(file, ArchiveMode.Load);
            return ChatMessage.LoadFrom(incoming).Text;
        });

        Assert.Equal("hello", text);
    }

    /// <summary>Stores messages, each by an archive of its own, into one segment or into one for each byte.</summary>
    private static void Send(SocketFile file, bool oneByteEach)
    {
        using MemoryStream messages = new();
        for (int number = 0; number < Messages; number++)
        {
            using Archive outgoing = new(messages, ArchiveMode.Store);
            StringList list = [$"text {number}"];
            outgoing.Write(number);
            outgoing.WriteObject(list);
            outgoing.WriteObject(list);
        }
        if (!oneByteEach)
        {
            file.Write(messages.ToArray());
            return;
        }
        foreach (byte value in messages.ToArray())
            file.WriteByte(value);
    }

    /// <summary>Loads messages, each by an archive of its own, which begins at 0 and with numbers of its own.</summary>
    private static List<int> Receive(Func<SocketFile> file)
    {
        List<int> numbers = [];
        while (numbers.Count < Messages)
        {
            using Archive incoming = new(file(), ArchiveMode.Load);
            Assert.Equal(0, incoming.Position);
            int number = incoming.ReadInt32();
            StringList? first = incoming.ReadObject<StringList>();
            Assert.Equal([$"text {number}"], first!);
            Assert.Same(first, incoming.ReadObject<StringList>());
            numbers.Add(number);
        }
        return numbers;
    }

    private static void LoadByte(SocketFile file, byte expected)
    {
        using Archive incoming = new(file, ArchiveMode.Load);
        Assert.Equal(expected, incoming.ReadByte());
    }

    private static async Task Arrive(Loopback loopback, byte[] bytes)
    {
        await Side.Run(() => loopback.Client.Send(bytes));
        await Side.Until(() => loopback.Server.Available >= bytes.Length);
    }
}
