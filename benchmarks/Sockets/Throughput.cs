using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SocketBenchmarks;

/// <summary>
/// All contenders in turn, round after round, so that what slows the machine for a while slows all of them. The figures are
/// medians over the rounds.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 15;
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(200);

    public static async Task RunAsync(TextWriter output, string workload, int messageSize, IReadOnlyList<Contender> contenders)
    {
        List<Subject> subjects = [];
        foreach (Contender contender in contenders)
        {
            Subject subject = await Subject.OpenAsync(contender);
            await subject.WarmUpAsync(s_slice);
            subjects.Add(subject);
        }
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Subject subject in subjects)
                await subject.MeasureAsync(s_slice);
        }
        foreach (Subject subject in subjects)
        {
            double perSecond = Median(subject.Figures);
            double ratio = Median([.. subject.Figures.Zip(subjects[0].Figures, (mine, limit) => mine / limit)]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{workload,-16} {subject.Name,-24} {perSecond,14:N0} /s {perSecond * messageSize / 1e6,10:N1} MB/s {ratio,7:0.00}"));
            workload = "";
            await subject.CloseAsync();
        }
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    private sealed class Subject(string name, Socket sender, Socket receiver, Conversation conversation)
    {
        private int _count = 100;

        public string Name => name;

        public List<double> Figures { get; } = [];

        public static async Task<Subject> OpenAsync(Contender contender)
        {
            using Socket listener = new(SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            listener.Listen();
            Socket sender = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await sender.ConnectAsync(listener.LocalEndPoint!);
            Socket receiver = await listener.AcceptAsync();
            return new Subject(contender.Name, sender, receiver, contender.Open(sender, receiver));
        }

        public async Task WarmUpAsync(TimeSpan slice)
        {
            for (int i = 0; i < 6; i++)
                await MeasureAsync(slice);
            Figures.Clear();
        }

        public async Task MeasureAsync(TimeSpan slice)
        {
            Stopwatch watch = Stopwatch.StartNew();
            Task sending = Task.Run(() => conversation.SendAsync(_count));
            await conversation.ReceiveAsync(_count);
            await sending;
            double perSecond = _count / watch.Elapsed.TotalSeconds;
            Figures.Add(perSecond);
            _count = (int)Math.Clamp(perSecond * slice.TotalSeconds, 10, 10_000_000);
        }

        public async Task CloseAsync()
        {
            await conversation.CloseAsync();
            sender.Dispose();
            receiver.Dispose();
        }
    }
}
