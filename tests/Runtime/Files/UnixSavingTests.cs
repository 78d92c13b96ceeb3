using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>What a Unix system knows of a file beside its bytes stays, and what it forbids is not gone round.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnixSavingTests : SavingFolder
{
    public UnixSavingTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "It is not Unix.");

    [Fact]
    public void A_symbolic_link_stays_one_and_leads_to_the_new_file()
    {
        string link = Path.Combine(Folder, "link"), farther = Path.Combine(Folder, "farther"), nowhere = Path.Combine(Folder, "nowhere");
        File.WriteAllBytes(Document, Old);
        File.CreateSymbolicLink(link, "document");
        File.CreateSymbolicLink(farther, link);
        File.CreateSymbolicLink(nowhere, "made");

        Archive.Save(farther, new Lid { Width = 3 });
        Archive.Save(nowhere, new Lid { Width = 4 });

        Assert.Equal("document", new FileInfo(link).LinkTarget);
        Assert.Equal(link, new FileInfo(farther).LinkTarget);
        Assert.Equal(3, Archive.Load<Lid>(Document).Width);
        Assert.Equal(4, Archive.Load<Lid>(Path.Combine(Folder, "made")).Width);
        Assert.Null(new FileInfo(Document).LinkTarget);
    }

    [Theory]
    [InlineData(0b110_000_000)]
    [InlineData(0b110_100_000)]
    [InlineData(0b111_101_101)]
    [InlineData(0b110_110_110)]
    public void The_mode_stays(int mode)
    {
        File.WriteAllBytes(Document, Old);
        File.SetUnixFileMode(Document, (UnixFileMode)mode);

        Archive.Save(Document, new Lid { Width = 3 });

        Assert.Equal((UnixFileMode)mode, File.GetUnixFileMode(Document));
    }

    [Fact]
    public void A_new_file_has_the_mode_that_any_new_file_has()
    {
        string other = Path.Combine(Folder, "other");
        File.WriteAllBytes(other, Old);

        Archive.Save(Document, new Lid());

        Assert.Equal(File.GetUnixFileMode(other), File.GetUnixFileMode(Document));
    }

    /// <summary>Whoever is killed after he has given a new file its name must not have given it another one before.</summary>
    [Fact]
    public async Task A_new_file_never_has_another_name()
    {
        using SafeFileHandle? unnamed = UnixFiles.TryCreateUnnamed(Folder, mode: null);
        Assert.SkipWhen(unnamed is null, "This system or disk has no files without a name.");
        ConcurrentQueue<string> names = [];
        TaskCompletionSource isThere = new();
        using FileSystemWatcher watcher = new(Folder) { NotifyFilter = NotifyFilters.FileName, EnableRaisingEvents = true };
        watcher.Created += (_, created) =>
        {
            names.Enqueue(created.Name!);
            if (created.Name == "document")
                isThere.TrySetResult();
        };
        watcher.Renamed += (_, renamed) =>
        {
            names.Enqueue($"{renamed.OldName} -> {renamed.Name}");
            isThere.TrySetResult();
        };

        Archive.Save(Document, new Lid { Width = 3 });

        await isThere.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(["document"], names);
    }

    [Fact]
    public void The_owner_stays_where_the_system_allows_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root gives files away.");
        File.WriteAllBytes(Document, Old);
        Assert.Equal(0, Run("chown", "1234:2345", Document));

        Archive.Save(Document, new Lid());

        UnixFileStatus status = Assert.NotNull(UnixFiles.StatusOf(Document));
        Assert.Equal((1234u, 2345u), (status.User, status.Group));
    }

    [Fact]
    public void A_file_that_must_not_be_written_is_not_replaced_either()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may write everything.");
        File.WriteAllBytes(Document, Old);
        File.SetAttributes(Document, FileAttributes.ReadOnly);

        Assert.Throws<UnauthorizedAccessException>(() => Archive.Save(Document, new Lid()));

        Assert.Equal(Old, File.ReadAllBytes(Document));
        Assert.Equal([Document], Directory.GetFiles(Folder));
    }

    [Fact]
    public void What_is_no_file_of_a_disk_is_written_and_not_replaced()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device has this name there.");

        Archive.Save("/dev/null", new Lid());

        Assert.False(Assert.NotNull(UnixFiles.StatusOf("/dev/null")).IsRegular);
    }

    [Fact]
    public void On_a_full_disk_and_on_one_that_is_read_only_the_old_file_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root mounts disks.");
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", Folder) == 0, "This root does not mount.");
        try
        {
            byte[] old = [.. Enumerable.Repeat((byte)7, 2_000_000)];
            File.WriteAllBytes(Document, old);
            byte[] tooMuch = new byte[1_500_000];

            Assert.ThrowsAny<IOException>(() => Archive.Save(Document, new Whole(archive => archive.Write(tooMuch))));
            Assert.Equal(old, File.ReadAllBytes(Document));
            Assert.Equal([Document], Directory.GetFiles(Folder));
            Archive.Save(Document, new Whole(archive => archive.Write(tooMuch.AsSpan(0, 900_000))));
            Assert.Equal(900_000, new FileInfo(Document).Length);

            Assert.Equal(0, Run("mount", "-o", "remount,ro", Folder));
            Exception? refusal = Record.Exception(() => Archive.Save(Document, new Lid()));
            Assert.True(refusal is IOException or UnauthorizedAccessException, $"It was {refusal}.");
            Assert.Equal(900_000, new FileInfo(Document).Length);
        }
        finally
        {
            Run("umount", Folder);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
