namespace Stevedore.Interop.Tests.Golden;

/// <summary>
/// Every byte sequence that real MFC wrote: stored again from its steps, and understood when loaded, over every kind of transport.
/// </summary>
public sealed class GoldenVectorTests
{
    /// <summary>MFC writes this name and refuses to read it; so do we.</summary>
    private static readonly string[] s_refusedByMfc = ["classname_64", "ansi_classname_64"];

    public static TheoryData<string> Stored => new(Vector.All.Keys);

    public static TheoryData<string> Loaded => new(Vector.All.Keys.Except(s_refusedByMfc));

    public static TheoryData<string> Refused => new(s_refusedByMfc);

    [Fact]
    public void Every_file_of_the_folder_is_a_vector_of_the_manifest()
    {
        string[] files = Directory.GetFiles(Vector.Folder, "*.bin").Select(Path.GetFileName).Order().ToArray()!;

        Assert.Equal(160, files.Length);
        Assert.Equal(files, Vector.All.Values.Select(v => v.File).Order());
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public void Storing_the_steps_gives_the_bytes_that_MFC_wrote(string name)
    {
        Vector vector = Vector.All[name];
        using MemoryStream stream = new();

        using (Archive archive = new(stream, ArchiveMode.Store, vector.Options))
            new Steps(vector, archive).Store();

        Assert.Equal(vector.Bytes, stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Loaded))]
    public void Loading_gives_the_values_and_consumes_the_whole_file(string name)
    {
        Vector vector = Vector.All[name];
        using MemoryStream stream = new(vector.Bytes);
        using Archive archive = new(stream, ArchiveMode.Load, vector.Options);

        new Steps(vector, archive).Check();

        Assert.Equal(vector.Bytes.Length, archive.Position);
        Assert.Throws<ArchiveException>(() => archive.ReadByte());
    }

    [Theory]
    [MemberData(nameof(Loaded))]
    public void Loading_byte_by_byte_gives_the_same_values(string name)
    {
        Vector vector = Vector.All[name];
        using Archive archive = new(new TrickleStream(vector.Bytes), ArchiveMode.Load, vector.Options);

        new Steps(vector, archive).Check();

        Assert.Equal(vector.Bytes.Length, archive.Position);
    }

    [Theory]
    [MemberData(nameof(Loaded))]
    public void A_trace_is_told_of_every_byte_once_and_in_order(string name)
    {
        Vector vector = Vector.All[name];
        Coverage coverage = new();
        using MemoryStream stream = new(vector.Bytes);
        using Archive archive = new(stream, ArchiveMode.Load, vector.Options with { Trace = coverage });

        new Steps(vector, archive).Check();

        Assert.Equal(vector.Bytes.Length, coverage.End);
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public void Storing_through_the_smallest_buffer_gives_the_same_bytes(string name)
    {
        Vector vector = Vector.All[name];
        using MemoryStream stream = new();

        using (Archive archive = new(stream, ArchiveMode.Store, vector.Options with { BufferSize = ArchiveOptions.MinBufferSize }))
            new Steps(vector, archive).Store();

        Assert.Equal(vector.Bytes, stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_class_name_of_64_bytes_is_refused_when_loading(string name)
    {
        Vector vector = Vector.All[name];
        using MemoryStream stream = new(vector.Bytes);
        using Archive archive = new(stream, ArchiveMode.Load, vector.Options);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => archive.ReadObject());

        Assert.Equal(ArchiveError.BadClass, refusal.Error);
    }

    /// <summary>How far what was read reaches without a gap.</summary>
    private sealed class Coverage : ArchiveTrace
    {
        public long End { get; private set; }

        public override void OnRead(in ArchiveRead read)
        {
            Assert.Equal(End, read.Position);
            End += read.Length;
        }
    }

    /// <summary>A stream that, like a slow socket, gives one byte at a time and cannot seek.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
