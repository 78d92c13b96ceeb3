using FsCheck;
using FsCheck.Fluent;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Whatever is stored, wherever it goes and however large the buffer: the bytes are the same, and so is what is loaded.</summary>
public sealed class RoundTripProperties
{
    private static readonly int[] s_bufferSizes = [ArchiveOptions.MinBufferSize, ArchiveOptions.MinBufferSize + 1, 1000, 70_000];

    [Fact]
    public void Every_sink_and_every_buffer_gets_the_same_bytes_at_the_same_positions() => Holds(40, static script =>
    {
        (byte[] expected, IReadOnlyList<long> expectedPositions) = Reference(script);
        Assert.Equal(expected.Length, expectedPositions[^1]);
        foreach (Sink sink in Sink.All)
        {
            foreach (int size in s_bufferSizes)
            {
                IReadOnlyList<long> positions = [];
                byte[] bytes = sink.Store(archive => positions = script.Store(archive), new ArchiveOptions { BufferSize = size });

                Assert.True(expected.AsSpan().SequenceEqual(bytes), $"{sink} with a buffer of {size} got other bytes.");
                Assert.Equal(expectedPositions, positions);
            }
        }
    });

    [Fact]
    public void Every_source_and_every_buffer_gives_back_what_was_stored() => Holds(40, static script =>
    {
        (byte[] bytes, IReadOnlyList<long> positions) = Reference(script);
        foreach (Source source in Source.All)
        {
            foreach (int size in s_bufferSizes)
                source.Load(bytes, archive => script.Load(archive, positions), new ArchiveOptions { BufferSize = size });
        }
    });

    [Fact]
    public void Ansi_archives_give_back_what_was_stored() => Holds(60, static script =>
    {
        ArchiveOptions options = new() { UnicodeStrings = false };
        IReadOnlyList<long> positions = [];
        byte[] bytes = Bytes.Store(archive => positions = script.Store(archive), options);

        foreach (Source source in Source.All)
            source.Load(bytes, archive => script.Load(archive, positions), options);
    });

    [Fact]
    public void Storing_what_was_loaded_gives_the_same_bytes() => Holds(200, Arb.From(Gen.Choose(0, int.MaxValue)), static seed =>
    {
        object?[] roots = [.. Graphs.Make(seed)];
        byte[] bytes = Bytes.Store(archive => Array.ForEach(roots, archive.WriteObject));
        using Archive loading = Bytes.Load(bytes);

        object?[] loaded = [.. roots.Select(_ => loading.ReadObject())];

        Assert.Equal(bytes, Bytes.Store(archive => Array.ForEach(loaded, archive.WriteObject)));
    });

    [Fact]
    public void A_read_that_stops_short_at_any_boundary_changes_nothing()
    {
        IEnumerable<Script> scripts = Enumerable.Range(0, 3).SelectMany(_ => ScriptGenerator.Scripts.Generator.Sample(5, 8));
        Script script = new([.. scripts.SelectMany(s => s.Steps).Take(60)]);
        (byte[] bytes, IReadOnlyList<long> positions) = Reference(script);
        ArchiveOptions smallest = new() { BufferSize = ArchiveOptions.MinBufferSize };

        // Each boundary of a small archive; of one that happens to be large, so many as time allows.
        int step = 1 + bytes.Length / 3000;
        for (int boundary = 1; boundary < bytes.Length; boundary += step)
        {
            using Archive archive = new(new PipeStream(bytes, boundary: boundary), ArchiveMode.Load, smallest);
            script.Load(archive, positions);
        }
    }

    private static void Holds(int times, Action<Script> property) => Holds(times, ScriptGenerator.Scripts, property);

    private static void Holds<T>(int times, Arbitrary<T> any, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(30), Prop.ForAll(any, property));

    private static (byte[] Bytes, IReadOnlyList<long> Positions) Reference(Script script)
    {
        IReadOnlyList<long> positions = [];
        byte[] bytes = Bytes.Store(archive => positions = script.Store(archive));
        return (bytes, positions);
    }
}
