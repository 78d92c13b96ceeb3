using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>Saving replaces a file as a whole, or leaves it as it was.</summary>
public sealed class SavingTests : SavingFolder
{
    [Fact]
    public async Task Each_way_of_saving_makes_a_new_file_and_replaces_an_old_one()
    {
        for (int i = 0; i < 2; i++)
        {
            Archive.Save(Document, new Lid { Width = (ushort)i });
            Assert.Equal(i, Archive.Load<Lid>(Document).Width);

            Lid lid = new() { Width = (ushort)(i + 10) };
            await Archive.SaveAsync(Document, lid, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(i + 10, Archive.Load<Lid>(Document).Width);

            Archive.Create(Document, static archive => archive.Write(7));
            Assert.Equal([7, 0, 0, 0], File.ReadAllBytes(Document));
            Assert.Single(Directory.GetFiles(Folder));
        }
    }

    [Fact]
    public async Task What_fails_leaves_the_old_file_and_no_other()
    {
        File.WriteAllBytes(Document, Old);
        Whole failing = new(static archive =>
        {
            archive.Write(new byte[1_000_000]);
            throw new FormatException();
        });

        Assert.Throws<FormatException>(() => Archive.Save(Document, failing));
        await Assert.ThrowsAsync<FormatException>(
            () => Archive.SaveAsync(Document, failing, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<FormatException>(() => Archive.Create(Document, archive => failing.Serialize(archive)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Archive.SaveAsync(Document, new Lid(), cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal(Old, File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(Folder));
    }

    [Fact]
    public void An_archive_that_was_aborted_replaces_nothing_and_one_that_was_closed_before_does()
    {
        File.WriteAllBytes(Document, Old);

        Archive.Create(Document, static archive =>
        {
            archive.Write(7);
            archive.Abort();
        });
        Assert.Equal(Old, File.ReadAllBytes(Document));

        Archive.Create(Document, static archive =>
        {
            archive.Write(7);
            archive.Close();
        });
        Assert.Equal([7, 0, 0, 0], File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(Folder));
    }

    [Fact]
    public void Until_all_is_stored_the_old_file_is_there_for_everybody()
    {
        File.WriteAllBytes(Document, Old);

        Archive.Create(Document, archive =>
        {
            archive.Write(new byte[1_000_000]);
            archive.Flush();
            Assert.Equal(Old, File.ReadAllBytes(Document));
        });

        Assert.Equal(1_000_000, new FileInfo(Document).Length);
    }

    [Fact]
    public async Task A_reader_beside_a_writer_meets_whole_documents_only()
    {
        Archive.Save(Document, UniformDocument.Of(0));
        using CancellationTokenSource enough = new(TimeSpan.FromSeconds(2));
        Task writing = Task.Run(
            () =>
            {
                for (byte value = 0; !enough.IsCancellationRequested; value++)
                    Archive.Save(Document, UniformDocument.Of(value));
            },
            CancellationToken.None);

        HashSet<byte> met = [];
        while (!writing.IsCompleted)
            met.Add(UniformDocument.ValueOf(Document));

        await writing;
        Assert.NotEmpty(met);
    }

    [Fact]
    public void AFolder_that_is_missing_and_aFolder_as_a_file_are_refused()
    {
        Assert.Throws<DirectoryNotFoundException>(() => Archive.Save(Path.Combine(Folder, "missing", "document"), new Lid()));
        Assert.ThrowsAny<SystemException>(() => Archive.Save(Folder, new Lid()));
        Assert.Empty(Directory.GetFiles(Folder));
    }
}
