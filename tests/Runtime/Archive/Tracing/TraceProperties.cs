using FsCheck;
using FsCheck.Fluent;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Tracing;

/// <summary>Whatever is loaded, from wherever: a trace is told of every byte, and nothing else changes.</summary>
public sealed class TraceProperties
{
    [Fact]
    public void Every_byte_is_told_once_and_in_order_and_the_values_are_the_same() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(30),
        Prop.ForAll(ScriptGenerator.Scripts, static script =>
        {
            IReadOnlyList<long> positions = [];
            byte[] bytes = Bytes.Store(archive => positions = script.Store(archive));
            foreach (Source source in Source.All)
            {
                Recording recording = new();

                source.Load(bytes, archive => script.Load(archive, positions), recording.Options);

                recording.AssertCovers(bytes.Length);
                Assert.Equal(recording.Begun.Count, recording.Ended.Count);
            }
        }));

    [Fact]
    public void Wherever_the_bytes_end_the_failure_is_the_same_and_what_was_read_is_told() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20).WithEndSize(10),
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), static seed =>
        {
            IReadOnlyList<object?> roots = Graphs.Make(seed);
            byte[] bytes = Bytes.Store(archive =>
            {
                foreach (object? root in roots)
                    archive.WriteObject(root);
            });
            for (int length = 0; length < bytes.Length; length += 1 + bytes.Length / 50)
            {
                Recording recording = new();

                ArchiveException expected = Failure(bytes[..length], roots.Count, new());
                ArchiveException traced = Failure(bytes[..length], roots.Count, recording.Options);

                Assert.Equal(expected.Message, traced.Message);
                Assert.Equal(expected.Position, traced.Position);
                Assert.True(recording.Reads.Sum(static read => read.Length) <= length);
            }
        }));

    private static ArchiveException Failure(byte[] bytes, int count, ArchiveOptions options)
    {
        using Archive archive = Bytes.Load(bytes, options);
        return Assert.Throws<ArchiveException>(() =>
        {
            for (int i = 0; i < count; i++)
                archive.ReadObject();
        });
    }
}
