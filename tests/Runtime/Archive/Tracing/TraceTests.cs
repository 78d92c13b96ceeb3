using Stevedore.Generated;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Tracing;

public sealed class TraceTests
{
    private readonly Recording _recording = new();

    [Fact]
    public void A_scalar_is_told_with_its_type()
    {
        using Archive archive = Bytes.Load("01000000 02 0000000000000440", _recording.Options);

        Assert.Equal(1, archive.ReadInt32());
        Assert.Equal(2, archive.ReadByte());
        Assert.Equal(2.5, archive.ReadDouble());

        Assert.Equal([typeof(int), typeof(byte), typeof(double)], _recording.Reads.Select(static read => read.ScalarType));
        _recording.AssertCovers(13);
    }

    [Fact]
    public void Scalars_of_a_run_are_told_one_by_one()
    {
        using Archive archive = Bytes.Load("01000000 0200 03", _recording.Options);

        archive.ReadScalars(out int first, out ushort second, out bool third);

        Assert.Equal((1, 2, true), (first, second, third));
        Assert.Equal([typeof(int), typeof(ushort), typeof(bool)], _recording.Reads.Select(static read => read.ScalarType));
        _recording.AssertCovers(7);
    }

    [Theory]
    [InlineData("02 'ab'", ArchiveReadKind.AnsiString)]
    [InlineData("FFFEFF 02 61006200", ArchiveReadKind.UnicodeString)]
    [InlineData("FF 0200 'ab'", ArchiveReadKind.AnsiString)]
    [InlineData("FFFEFF FF0200 61006200", ArchiveReadKind.UnicodeString)]
    public void A_string_is_told_with_its_form(string bytes, ArchiveReadKind kind)
    {
        using Archive archive = Bytes.Load(bytes, _recording.Options);

        Assert.Equal("ab", archive.ReadString());

        Assert.Equal(kind, Assert.Single(_recording.Reads).Kind);
        _recording.AssertCovers(Bytes.Of(bytes).Length);
    }

    [Fact]
    public void A_collection_is_told_as_a_count_and_a_block()
    {
        using Archive archive = Bytes.Load("0300 010002000300", _recording.Options);

        Assert.Equal([1, 2, 3], archive.ReadCountedArray<ushort>()!);

        Assert.Equal(["Count of 2", "Bytes of 6"], _recording.Lines);
        Assert.Equal(3u, _recording.Reads[0].Number);
    }

    [Fact]
    public void Objects_are_told_with_class_schema_number_and_what_references_mean()
    {
        Crate lower = new() { Number = 2 };
        Crate upper = new() { Number = 1, Below = lower, Content = lower };
        using Archive archive = Bytes.Load(Bytes.Store(a => a.WriteObject(upper)), _recording.Options);

        Crate loaded = archive.ReadObject<Crate>()!;

        Assert.Equal(
            [
                "NewClass of 11", "begin Object Crate", "Scalar of 4", "UnicodeString of 6",
                "KnownClass of 2", "begin Object Crate", "Scalar of 4", "UnicodeString of 6", "Null of 2", "Null of 2", "end Crate",
                "Reference of 2", "end Crate",
            ],
            _recording.Lines);
        Assert.Equal([2u, 3u], _recording.Begun.Select(static body => body.Number));
        Assert.Equal([loaded, loaded.Below], _recording.Begun.Select(static body => body.Value));
        ArchiveRead newClass = _recording.Reads[0];
        Assert.Equal((Crate.Class, "Crate", 1, 1u), (newClass.Class, newClass.ClassName, newClass.Schema, (uint)newClass.Number));
        ArchiveRead knownClass = _recording.Reads.Single(static read => read.Kind == ArchiveReadKind.KnownClass);
        Assert.Equal((Crate.Class, "Crate", 1, 1u), (knownClass.Class, knownClass.ClassName, knownClass.Schema, (uint)knownClass.Number));
        Assert.Same(loaded.Below, _recording.Reads[^1].Target);
    }

    [Fact]
    public void A_reference_to_the_outermost_value_tells_it_though_its_number_shows_only_here()
    {
        Crate root = new() { Number = 1 };
        root.Content = new Crate { Below = root };

        Crate loaded = Archive.Deserialize<Crate>(Archive.Serialize(root), _recording.Options);

        ArchiveRead reference = _recording.Reads.Single(static read => read.Kind == ArchiveReadKind.Reference);
        Assert.Equal(1u, reference.Number);
        Assert.Same(loaded, reference.Target);
    }

    [Fact]
    public void A_body_in_place_is_told()
    {
        byte[] bytes = Bytes.Store(archive => archive.WriteEmbedded(new Lid { Width = 7 }));
        using Archive archive = Bytes.Load(bytes, _recording.Options);

        archive.ReadEmbedded<Lid>();

        ArchiveBody body = Assert.Single(_recording.Begun);
        Assert.Equal((ArchiveBodyKind.InPlace, typeof(Lid), -1, 0u), (body.Kind, body.Type, body.Schema, body.Number));
        Assert.Equal(7, Assert.IsType<Lid>(Assert.Single(_recording.Ended).Value).Width);
        _recording.AssertCovers(bytes.Length);
    }

    [Fact]
    public void A_value_where_any_object_may_stand_is_told_with_its_type()
    {
        Boxes.Register(nameof(Seal), new SealFormatter(), isMadeFirst: false);
        byte[] bytes = Bytes.Store(archive => archive.WriteObject(new Seal(5)));
        using Archive archive = Bytes.Load(bytes, _recording.Options);

        Assert.Equal(new Seal(5), archive.ReadObject());

        ArchiveBody body = Assert.Single(_recording.Begun);
        Assert.Equal((ArchiveBodyKind.Object, typeof(Seal), 2u, null), (body.Kind, body.Type, body.Number, body.Value));
        Assert.Equal(new Seal(5), Assert.Single(_recording.Ended).Value);
        _recording.AssertCovers(bytes.Length);
    }

    [Fact]
    public void Bytes_of_a_nested_archive_are_told_where_they_lie()
    {
        byte[] bytes = Bytes.Store(archive =>
        {
            archive.Write(1);
            archive.WriteNested(null, 2, static (inner, value) => inner.WriteObject(new Crate { Number = value }));
            archive.Write(3);
        });
        using Archive archive = Bytes.Load(bytes, _recording.Options);

        archive.ReadInt32();
        Crate inner = archive.ReadNested<Crate>(null, static nested => nested.ReadObject<Crate>()!);
        archive.ReadInt32();

        Assert.Equal([ArchiveBodyKind.NestedArchive, ArchiveBodyKind.Object], _recording.Begun.Select(static body => body.Kind));
        Assert.Equal(6, _recording.Begun[0].Position);
        Assert.Same(inner, _recording.Ended[^1].Value);
        _recording.AssertCovers(bytes.Length);
    }

    [Fact]
    public void What_ends_a_collection_is_told_once_and_so_is_what_was_looked_at_and_is_an_element()
    {
        using Archive archive = Bytes.Load("0100 'xy' 0000", _recording.Options);

        Assert.False(archive.TryReadTerminator<ushort>(0));
        archive.ReadInt32();
        Assert.True(archive.TryReadTerminator<ushort>(0));

        Assert.Equal([typeof(int), typeof(ushort)], _recording.Reads.Select(static read => read.ScalarType));
        _recording.AssertCovers(6);
    }

    [Fact]
    public void Lines_are_told_with_their_ends()
    {
        using Archive archive = Bytes.Load("'ab' 0D0A 'c'", _recording.Options with { UnicodeStrings = false });

        Assert.Equal(["ab", "c", null], [archive.ReadLine(), archive.ReadLine(), archive.ReadLine()]);

        Assert.Equal(["Line of 4", "Line of 1"], _recording.Lines);
    }

    [Fact]
    public void Values_of_MFC_are_told_as_their_parts()
    {
        using Archive archive = Bytes.Load("00000000 0000000000000440", _recording.Options);

        archive.ReadOleDateTime();

        Assert.Equal(["Scalar of 4", "Scalar of 8"], _recording.Lines);
    }

    [Fact]
    public void To_ask_for_the_end_tells_nothing_and_hides_nothing()
    {
        using MemoryStream stream = new(Bytes.Of("01 02 03"));
        using (Archive archive = new(stream, ArchiveMode.Load, _recording.Options))
        {
            Assert.True(archive.HasMore());
            Assert.False(archive.IsBufferEmpty);
            Assert.Equal(1, archive.ReadByte());
            Assert.Throws<ArchiveException>(archive.EnsureEnd);
            Assert.Equal(2, archive.ReadByte());
        }

        _recording.AssertCovers(2);
        Assert.Equal(2, stream.Position);
    }

    [Fact]
    public void A_graph_that_is_deeper_than_a_stack_is_told_to_its_end()
    {
        const int Height = 100_000;
        ArchiveLimits deep = new() { MaxDepth = Height + 1 };
        byte[] bytes = Bytes.Store(archive => archive.WriteObject(Crate.Tower(Height)), new() { Limits = deep });
        using Archive archive = Bytes.Load(bytes, _recording.Options with { Limits = deep });

        archive.ReadObject();

        Assert.Equal(Height, _recording.Ended.Count);
        _recording.AssertCovers(bytes.Length);
    }

    [Fact]
    public void Storing_with_the_same_options_tells_nothing_and_writes_the_same()
    {
        Crate tower = Crate.Tower(3);

        byte[] bytes = Archive.Serialize(tower, _recording.Options);

        Assert.Equal(Archive.Serialize(tower), bytes);
        Assert.Empty(_recording.Lines);
    }

    [Fact]
    public void A_call_without_the_trace_behind_one_with_it_tells_nothing()
    {
        byte[] bytes = Archive.Serialize(Crate.Tower(2));
        Archive.Deserialize<Crate>(bytes, _recording.Options);
        int told = _recording.Lines.Count;

        Archive.Deserialize<Crate>(bytes, new ArchiveOptions());
        Archive.Deserialize<Crate>(bytes, _recording.Options);

        Assert.Equal(2 * told, _recording.Lines.Count);
        Assert.Equal(2 * bytes.Length, _recording.Reads.Sum(static read => read.Length));
    }

    [Fact]
    public void What_the_trace_allocates_is_no_memory_of_the_bytes()
    {
        const int Height = 500;
        byte[] bytes = Bytes.Store(archive => archive.WriteObject(Crate.Tower(Height)));
        using Archive archive = Bytes.Load(bytes, new() { Trace = new Spendthrift() });

        Assert.NotNull(archive.ReadObject());
    }

    /// <summary>Takes 128 MB for 500 objects, which is more than their bytes may.</summary>
    private sealed class Spendthrift : ArchiveTrace
    {
        public override void OnBodyEnd(in ArchiveBody body) => GC.KeepAlive(GC.AllocateUninitializedArray<byte>(256 << 10));
    }

    private readonly record struct Seal(int Number);

    private sealed class SealFormatter : ArchiveFormatter<Seal>
    {
        public override void Write(Archive archive, Seal value) => archive.Write(value.Number);

        public override Seal Read(Archive archive) => new(archive.ReadInt32());
    }
}
