using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Whether a document was read to its end.</summary>
public sealed class EndTests
{
    private static readonly ArchiveOptions s_lenient = new() { AllowTrailingData = true };
    private static readonly byte[] s_whole = Archive.Serialize(new Lid { Width = 3, Maker = "Ada" });
    private static readonly byte[] s_longer = [.. s_whole, 1, 2, 3];

    [Fact]
    public void A_whole_value_takes_all_of_the_bytes()
    {
        ArchiveException[] refusals =
        [
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Lid>(s_longer)),
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Lid>(s_longer.AsSpan())),
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Lid>(Segment.Sequence(s_longer, 2))),
            InFile(s_longer, static path => Assert.Throws<ArchiveException>(() => Archive.Load<Lid>(path))),
        ];

        Assert.All(refusals, refusal =>
        {
            Assert.Equal((ArchiveError.TrailingData, s_whole.Length), (refusal.Error, refusal.Position));
            Assert.StartsWith("3 bytes are left behind the value", refusal.Message);
            Assert.Contains("ArchiveOptions.AllowTrailingData", refusal.Message);
        });
    }

    [Fact]
    public void Bytes_behind_a_value_are_left_alone_where_they_are_allowed()
    {
        Assert.Equal("Ada", Archive.Deserialize<Lid>(s_longer, s_lenient).Maker);
        Assert.Equal("Ada", Archive.Deserialize<Lid>(s_longer.AsSpan(), s_lenient).Maker);
        Assert.Equal("Ada", Archive.Deserialize<Lid>(Segment.Sequence(s_longer, 2), s_lenient).Maker);
        Assert.Equal("Ada", InFile(s_longer, static path => Archive.Load<Lid>(path, s_lenient)).Maker);
    }

    [Fact]
    public void How_many_bytes_a_value_took_is_told_to_those_who_ask()
    {
        Assert.Equal("Ada", Archive.Deserialize<Lid>(s_longer, out int consumed).Maker);

        Assert.Equal(s_whole.Length, consumed);
    }

    [Fact]
    public void Bytes_beyond_what_an_archive_may_have_are_bytes_left_too()
    {
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxBytes = s_whole.Length } };

        Assert.Equal(ArchiveError.TrailingData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Lid>(s_longer, options)).Error);
        Assert.Equal(
            ArchiveError.TrailingData,
            InFile(s_longer, path => Assert.Throws<ArchiveException>(() => Archive.Load<Lid>(path, options))).Error);
    }

    [Fact]
    public async Task A_stream_that_cannot_take_bytes_back_must_end_with_the_value()
    {
        using PipeStream stream = new(s_longer), lenient = new(s_longer);

        ArchiveException refusal = await Assert.ThrowsAsync<ArchiveException>(
            () => Archive.LoadAsync<Lid>(stream, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(ArchiveError.TrailingData, refusal.Error);
        Assert.Equal("Ada", (await Archive.LoadAsync<Lid>(lenient, s_lenient, TestContext.Current.CancellationToken)).Maker);
    }

    [Fact]
    public void An_archive_opened_by_hand_is_asked_whether_it_is_at_its_end()
    {
        using Archive known = new(new MemoryStream(s_longer), ArchiveMode.Load, s_lenient);
        using Archive unknown = new(new PipeStream(s_longer), ArchiveMode.Load);

        ArchiveException inMiddle = Assert.Throws<ArchiveException>(known.EnsureEnd);
        known.ReadBytes(s_whole.Length);
        ArchiveException behind = Assert.Throws<ArchiveException>(known.EnsureEnd);
        known.ReadBytes(3);
        known.EnsureEnd();
        unknown.ReadBytes(s_whole.Length);
        ArchiveException least = Assert.Throws<ArchiveException>(unknown.EnsureEnd);
        unknown.ReadBytes(3);
        unknown.EnsureEnd();

        Assert.StartsWith($"{s_longer.Length} bytes are left", inMiddle.Message);
        Assert.StartsWith("3 bytes are left", behind.Message);
        Assert.StartsWith("At least 3 bytes are left", least.Message);
    }

    [Fact]
    public void A_storing_archive_has_no_end()
    {
        using Archive archive = new(new MemoryStream(), ArchiveMode.Store);

        Assert.Equal(ArchiveError.WriteOnly, Assert.Throws<ArchiveException>(archive.EnsureEnd).Error);
    }

    private static T InFile<T>(byte[] bytes, Func<string, T> use) => TemporaryFile.With(path =>
    {
        File.WriteAllBytes(path, bytes);
        return use(path);
    });
}
