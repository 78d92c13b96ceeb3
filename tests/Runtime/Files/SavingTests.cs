using System.Diagnostics;
using System.Runtime.Versioning;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>Saving replaces a file as a whole, or leaves it as it was.</summary>
public sealed class SavingTests : IDisposable
{
    private static readonly byte[] s_old = [1, 2, 3];

    private readonly string _folder = Directory.CreateTempSubdirectory("stevedore").FullName;

    private string Document => Path.Combine(_folder, "document");

    [Fact]
    public async Task Each_way_of_saving_makes_a_new_file_and_replaces_an_old_one()
    {
        for (int i = 0; i < 2; i++)
        {
            Archive.Save(Document, new Lid { Width = i });
            Assert.Equal(i, Archive.Load<Lid>(Document).Width);

            await Archive.SaveAsync(Document, new Lid { Width = i + 10 }, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(i + 10, Archive.Load<Lid>(Document).Width);

            Archive.Create(Document, static archive => archive.Write(7));
            Assert.Equal([7, 0, 0, 0], File.ReadAllBytes(Document));
            Assert.Single(Directory.GetFiles(_folder));
        }
    }

    [Fact]
    public async Task What_fails_leaves_the_old_file_and_no_other()
    {
        File.WriteAllBytes(Document, s_old);
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

        Assert.Equal(s_old, File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(_folder));
    }

    [Fact]
    public void An_archive_that_was_aborted_replaces_nothing_and_one_that_was_closed_before_does()
    {
        File.WriteAllBytes(Document, s_old);

        Archive.Create(Document, static archive =>
        {
            archive.Write(7);
            archive.Abort();
        });
        Assert.Equal(s_old, File.ReadAllBytes(Document));

        Archive.Create(Document, static archive =>
        {
            archive.Write(7);
            archive.Close();
        });
        Assert.Equal([7, 0, 0, 0], File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Until_all_is_stored_the_old_file_is_there_for_everybody()
    {
        File.WriteAllBytes(Document, s_old);

        Archive.Create(Document, archive =>
        {
            archive.Write(new byte[1_000_000]);
            archive.Flush();
            Assert.Equal(s_old, File.ReadAllBytes(Document));
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
    public void A_symbolic_link_stays_one_and_leads_to_the_new_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take a privilege there.");
        string link = Path.Combine(_folder, "link"), farther = Path.Combine(_folder, "farther"), nowhere = Path.Combine(_folder, "nowhere");
        File.WriteAllBytes(Document, s_old);
        File.CreateSymbolicLink(link, "document");
        File.CreateSymbolicLink(farther, link);
        File.CreateSymbolicLink(nowhere, "made");

        Archive.Save(farther, new Lid { Width = 3 });
        Archive.Save(nowhere, new Lid { Width = 4 });

        Assert.Equal("document", new FileInfo(link).LinkTarget);
        Assert.Equal(link, new FileInfo(farther).LinkTarget);
        Assert.Equal(3, Archive.Load<Lid>(Document).Width);
        Assert.Equal(4, Archive.Load<Lid>(Path.Combine(_folder, "made")).Width);
        Assert.Null(new FileInfo(Document).LinkTarget);
    }

    [Theory]
    [InlineData(0b110_000_000)]
    [InlineData(0b110_100_000)]
    [InlineData(0b111_101_101)]
    [InlineData(0b110_110_110)]
    public void The_mode_stays(int mode)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Modes are those of Unix.");
        File.WriteAllBytes(Document, s_old);
        File.SetUnixFileMode(Document, (UnixFileMode)mode);

        Archive.Save(Document, new Lid { Width = 3 });

        Assert.Equal((UnixFileMode)mode, File.GetUnixFileMode(Document));
    }

    [Fact]
    public void A_new_file_has_the_mode_that_any_new_file_has()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Modes are those of Unix.");
        string other = Path.Combine(_folder, "other");
        File.WriteAllBytes(other, s_old);

        Archive.Save(Document, new Lid());

        Assert.Equal(File.GetUnixFileMode(other), File.GetUnixFileMode(Document));
    }

    [Fact]
    public void The_owner_stays_where_the_system_allows_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root gives files away.");
        File.WriteAllBytes(Document, s_old);
        Assert.Equal(0, Run("chown", "1234:2345", Document));

        Archive.Save(Document, new Lid());

        UnixFileStatus status = Assert.NotNull(StatusOf(Document));
        Assert.Equal((1234u, 2345u), (status.User, status.Group));
    }

    [Fact]
    public void A_file_that_must_not_be_written_is_not_replaced_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Root may write everything.");
        File.WriteAllBytes(Document, s_old);
        File.SetAttributes(Document, FileAttributes.ReadOnly);

        Assert.Throws<UnauthorizedAccessException>(() => Archive.Save(Document, new Lid()));

        Assert.Equal(s_old, File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_is_missing_and_a_folder_as_a_file_are_refused()
    {
        Assert.Throws<DirectoryNotFoundException>(() => Archive.Save(Path.Combine(_folder, "missing", "document"), new Lid()));
        Assert.ThrowsAny<SystemException>(() => Archive.Save(_folder, new Lid()));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_is_no_file_of_a_disk_is_written_and_not_replaced()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device has this name there.");

        Archive.Save("/dev/null", new Lid());

        Assert.False(Assert.NotNull(StatusOf("/dev/null")).IsRegular);
    }

    [Fact]
    public void On_a_full_disk_and_on_one_that_is_read_only_the_old_file_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root mounts disks.");
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", _folder) == 0, "This root does not mount.");
        try
        {
            byte[] old = [.. Enumerable.Repeat((byte)7, 2_000_000)];
            File.WriteAllBytes(Document, old);
            byte[] tooMuch = new byte[1_500_000];

            Assert.ThrowsAny<IOException>(() => Archive.Save(Document, new Whole(archive => archive.Write(tooMuch))));
            Assert.Equal(old, File.ReadAllBytes(Document));
            Assert.Equal([Document], Directory.GetFiles(_folder));
            Archive.Save(Document, new Whole(archive => archive.Write(tooMuch.AsSpan(0, 900_000))));
            Assert.Equal(900_000, new FileInfo(Document).Length);

            Assert.Equal(0, Run("mount", "-o", "remount,ro", _folder));
            Exception? refusal = Record.Exception(() => Archive.Save(Document, new Lid()));
            Assert.True(refusal is IOException or UnauthorizedAccessException, $"It was {refusal}.");
            Assert.Equal(900_000, new FileInfo(Document).Length);
        }
        finally
        {
            Run("umount", _folder);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnsupportedOSPlatform("windows")]
    private static UnixFileStatus? StatusOf(string path) => UnixFiles.StatusOf(path);

    private static int Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
