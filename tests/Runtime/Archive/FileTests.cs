using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Archives that own their file, and whole values to and from files and streams.</summary>
public sealed class FileTests
{
    [Fact]
    public void An_archive_closes_the_file_that_it_opened() => TemporaryFile.With(path =>
    {
        using (Archive archive = Archive.Create(path))
            archive.Write(7);
        using (FileStream free = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(4, free.Length);

        using (Archive archive = Archive.OpenRead(path))
            Assert.Equal(7, archive.ReadInt32());
        using (FileStream free = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(4, free.Length);
    });

    [Fact]
    public void An_archive_that_is_aborted_closes_its_file_too() => TemporaryFile.With(path =>
    {
        Archive archive = Archive.Create(path);
        archive.Write(7);

        archive.Abort();

        Assert.Empty(File.ReadAllBytes(path));
    });

    [Fact]
    public void A_file_that_is_not_there_cannot_be_opened() =>
        TemporaryFile.With(path => Assert.Throws<FileNotFoundException>(() => Archive.OpenRead(path)));

    [Fact]
    public void Saving_and_loading_a_value_gives_it_back() => TemporaryFile.With(path =>
    {
        Archive.Save(path, new Lid { Width = 3, Maker = "Ada" });

        Assert.Equal(new Lid { Width = 3, Maker = "Ada" }, Archive.Load<Lid>(path));
    });

    [Fact]
    public async Task Saving_and_loading_asynchronously_gives_the_value_back()
    {
        using MemoryStream stream = new();
        await Archive.SaveAsync(stream, new Lid { Width = 3 }, cancellationToken: TestContext.Current.CancellationToken);
        await Archive.SaveAsync(stream, new Lid { Width = 4 }, cancellationToken: TestContext.Current.CancellationToken);
        stream.Position = 0;

        Lid first = await Archive.LoadAsync<Lid>(stream, cancellationToken: TestContext.Current.CancellationToken);
        Lid second = await Archive.LoadAsync<Lid>(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((3, 4), (first.Width, second.Width));
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task Bytes_after_a_value_that_could_not_be_loaded_are_given_back()
    {
        using MemoryStream stream = new([1, 0, 0xFE, 0xFE]);

        await Assert.ThrowsAsync<ArchiveException>(
            () => Archive.LoadAsync<Lid>(stream, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(3, stream.Position);
    }

    [Fact]
    public async Task No_more_of_a_stream_is_read_than_an_archive_may_have()
    {
        using PipeStream endless = new(new byte[1 << 20], 1000);
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxBytes = 5000 }, AllowTrailingData = true };

        Lid lid = await Archive.LoadAsync<Lid>(endless, options, TestContext.Current.CancellationToken);

        Assert.Equal(0, lid.Width);
        Assert.InRange(endless.Reads, 1, 10);
    }

    [Fact]
    public async Task An_archive_longer_than_allowed_is_refused_when_it_is_read_ahead()
    {
        using PipeStream stream = new(new byte[6000]);
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxBytes = 5000 } };
        Whole.IsLoadedBy(archive => archive.ReadBytes(5001));

        ArchiveException refusal = await Assert.ThrowsAsync<ArchiveException>(
            () => Archive.LoadAsync<Whole>(stream, options, TestContext.Current.CancellationToken));

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
    }

    [Fact]
    public async Task A_cancelled_call_stores_and_loads_nothing()
    {
        using MemoryStream stream = new();
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archive.SaveAsync(stream, new Lid(), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archive.LoadAsync<Lid>(stream, cancellationToken: cancelled));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Whole_values_can_be_stored_and_loaded_within_each_other()
    {
        byte[] inner = [];
        byte[] outer = Archive.Serialize(new Whole(archive =>
        {
            archive.Write(1);
            inner = Archive.Serialize(new Lid { Width = 3 });
            archive.Write(2);
        }));

        Assert.Equal([1, 0, 0, 0, 2, 0, 0, 0], outer);
        Assert.Equal(3, Archive.Deserialize<Lid>(inner).Width);
    }

    [Fact]
    public void A_whole_value_that_failed_leaves_nothing_behind_for_the_next()
    {
        Crate crate = new();
        Assert.Throws<FormatException>(() => Archive.Serialize(new Whole(archive =>
        {
            archive.WriteObject(crate);
            throw new FormatException();
        })));

        byte[] bytes = Archive.Serialize(new Whole(archive => archive.WriteObject(crate)));

        Assert.Equal([0xFF, 0xFF], bytes[..2]);
    }

    [Fact]
    public void A_value_is_loaded_from_an_array_without_changing_it()
    {
        byte[] bytes = Archive.Serialize(new Lid { Width = 3, Maker = new string('a', 1000) });
        byte[] copy = [.. bytes];

        Archive.Deserialize<Lid>(bytes);

        Assert.Equal(copy, bytes);
    }

    [Fact]
    public void A_root_of_a_derived_class_is_refused() =>
        Assert.Throws<ArgumentException>(() => Archive.Serialize<Crate>(new HeavyCrate()));

    [Fact]
    public void A_root_that_is_unknown_cannot_be_loaded_and_one_that_is_abstract_is_a_reference()
    {
        Assert.Throws<InvalidOperationException>(() => Archive.Deserialize<UnknownCrate>([]));
        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Vehicle>([])).Error);
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Vehicle>([0, 0])).Error);
    }
}
