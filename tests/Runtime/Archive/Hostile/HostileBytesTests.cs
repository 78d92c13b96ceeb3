using System.Diagnostics;
using Stevedore.Fuzz.Inputs;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>
/// Whatever is done to the bytes: a load ends soon, with values or with an <see cref="ArchiveException"/>, and never with anything else.
/// </summary>
public sealed class HostileBytesTests
{
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(20);
    private static readonly string[] s_names = ["CNode", "CObList", "CStringArray", "CNobody", ""];

    public static TheoryData<string> Recordings => new(Recording.All.Select(r => r.Name));

    /// <summary>Large recordings repeat what the small ones have.</summary>
    public static TheoryData<string> SmallRecordings => new(Recording.All.Where(r => r.Bytes.Length < 2000).Select(r => r.Name));

    [Theory]
    [MemberData(nameof(SmallRecordings))]
    public void The_calls_load_the_recording_itself_to_its_end(string name)
    {
        Recording recording = Find(name);
        using Archive archive = Bytes.Load(recording.Bytes, recording.Options);

        // MFC refuses to read the class name of 64 bytes that it wrote.
        ArchiveError? error = Try(archive, recording.Reads).Error;

        Assert.Equal(name.EndsWith("classname_64", StringComparison.Ordinal) ? ArchiveError.BadClass : null, error);
        Assert.Equal(error is null ? recording.Bytes.Length : archive.Position, archive.Position);
    }

    [Theory]
    [MemberData(nameof(SmallRecordings))]
    public void A_recording_cut_off_anywhere_gives_what_was_complete_and_then_the_end(string name)
    {
        Recording recording = Find(name);
        IReadOnlyList<long> ends = EndsOfReads(recording);

        for (int length = 0; length < recording.Bytes.Length; length++)
        {
            byte[] beginning = recording.Bytes[..length];
            foreach (Stream stream in new Stream[] { new MemoryStream(beginning), new PipeStream(beginning, 7) })
            {
                using Archive archive = new(stream, ArchiveMode.Load, recording.Options);
                (int delivered, ArchiveError? error) = Try(archive, recording.Reads);

                Assert.True(delivered >= ends.Count(end => end <= length), $"Only {delivered} values came of {length} bytes.");
                // The last line of a text may end with the bytes.
                Assert.True(error is null or ArchiveError.EndOfStream or ArchiveError.BadClass, $"{error} was said of {length} bytes.");
                Assert.True(error is not ArchiveError.BadClass || name.EndsWith("classname_64", StringComparison.Ordinal));
                Assert.True(error is not null || name.Contains("line", StringComparison.Ordinal), $"No error was found in {length} bytes.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Nothing_but_an_archive_exception_comes_of_a_recording_that_was_tampered_with(string name)
    {
        Recording recording = Find(name);
        int times = recording.Bytes.Length < 2000 ? 300 : 10;
        Stopwatch watch = Stopwatch.StartNew();

        for (int seed = 0; seed < times; seed++)
        {
            byte[] bytes = Tampered(recording.Bytes, seed);
            using Archive known = Bytes.Load(bytes, recording.Options);
            using Archive unknown = new(new PipeStream(bytes, 100), ArchiveMode.Load, recording.Options);

            (int Delivered, ArchiveError? Error) answer = Try(known, recording.Reads);

            Assert.Equal(answer, Try(unknown, recording.Reads));
        }
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_soon);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nothing_but_an_archive_exception_comes_of_graphs_that_were_tampered_with(int part)
    {
        Action<Archive>[] reads = [.. Enumerable.Repeat<Action<Archive>>(a => a.ReadObject(), 3)];
        Stopwatch watch = Stopwatch.StartNew();

        for (int seed = 1000 * part; seed < 1000 * part + 1000; seed++)
        {
            byte[] bytes = Tampered(Bytes.Store(a => Graphs.Make(seed / 10).ToList().ForEach(a.WriteObject)), seed);
            Try(Bytes.Load(bytes), reads);
        }
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_soon);
    }

    [Fact]
    public void Nothing_but_an_archive_exception_comes_of_noise()
    {
        Random random = new(20);
        Action<Archive>[] reads =
        [
            a => a.ReadString(), a => a.ReadObject(), a => a.ReadOleVariant(), a => a.ReadCountedArray<long>(), a => a.ReadObject<Crate>(),
            a => a.ReadLine(), a => a.ReadClass(), a => a.ReadMfcTime(), a => a.ReadBinaryString(), a => a.ReadEmbedded<Lid>(),
            a => a.ReadObject(HeavyCrate.Class), a => new MapStringToOb().Serialize(a), a => a.ReadClass(null, out _, out _),
            a => a.ReadCount(),
        ];
        for (int i = 0; i < 20_000; i++)
        {
            byte[] noise = new byte[random.Next(40)];
            random.NextBytes(noise);
            // Half of the bytes are such as tags and prefixes are made of.
            for (int j = 0; j < noise.Length; j++)
                noise[j] = (noise[j] & 3) switch { 0 => 0, 1 => 0xFF, _ => noise[j] };
            random.Shuffle(reads);

            Try(Bytes.Load(noise), reads);
        }
    }

    [Fact]
    public void An_error_says_at_which_byte_it_was_noticed_and_that_byte_is_there()
    {
        foreach (Recording recording in Recording.All.Where(r => r.Bytes.Length < 2000))
        {
            for (int seed = 0; seed < 50; seed++)
            {
                byte[] bytes = Tampered(recording.Bytes, seed);
                using Archive archive = Bytes.Load(bytes, recording.Options);
                try
                {
                    foreach (Action<Archive> read in recording.Reads)
                        read(archive);
                }
                catch (ArchiveException error)
                {
                    Assert.InRange(error.Position, 0, bytes.Length);
                    Assert.Equal(archive.Position, error.Position);
                    Assert.Contains($"(byte {error.Position} of the archive)", error.Message, StringComparison.Ordinal);
                    Assert.NotEqual(ArchiveError.None, error.Error);
                }
            }
        }
    }

    private static byte[] Tampered(byte[] bytes, int seed) => new Mutator(new Random(seed), [bytes], s_names).Mutate(bytes);

    private static Recording Find(string name) => Recording.All.Single(r => r.Name == name);

    /// <summary>Loads until something is wrong.</summary>
    /// <returns>How many values came, and what was wrong then.</returns>
    private static (int Delivered, ArchiveError? Error) Try(Archive archive, IReadOnlyList<Action<Archive>> reads)
    {
        int delivered = 0;
        try
        {
            foreach (Action<Archive> read in reads)
            {
                read(archive);
                delivered++;
            }
            return (delivered, null);
        }
        catch (ArchiveException wrong)
        {
            return (delivered, wrong.Error);
        }
    }

    private static List<long> EndsOfReads(Recording recording)
    {
        List<long> ends = [];
        using Archive archive = Bytes.Load(recording.Bytes, recording.Options);
        try
        {
            foreach (Action<Archive> read in recording.Reads)
            {
                read(archive);
                ends.Add(archive.Position);
            }
        }
        catch (ArchiveException)
        {
            // The one recording that MFC itself refuses.
        }
        return ends;
    }
}
