using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Stevedore;

/// <summary>
/// A file that is written beside another one, and takes its place when it is whole and on the disk. Whoever opens the path meets the old
/// file or the new one, and so does the next program after this one was killed.
/// </summary>
/// <remarks>
/// Where the system can (Linux), the new file has no name until it is whole, so that a program that is killed leaves none behind, but for
/// one that is killed just as the new file, whole already, takes the name of the old one. What is no file of a disk, such as a pipe or
/// <c>/dev/null</c>, is written as it is. MFC: <c>CMirrorFile</c>, through which <c>CDocument</c> saves.
/// </remarks>
internal sealed class FileReplacement : IDisposable
{
    private readonly string _target;
    private readonly string _folder;
    private readonly UnixFileStatus? _old;

    /// <summary>The name of the new file, once it has one.</summary>
    private string? _name;

    private FileReplacement(string target, UnixFileStatus? old)
    {
        _target = target;
        _folder = Path.GetDirectoryName(target) ?? target;
        _old = old;
        Content = IsInPlace ? new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0) : CreateBeside();
    }

    /// <summary>What is to become of the file.</summary>
    public FileStream Content { get; }

    private bool IsInPlace => _old is { IsRegular: false };

    private string NewName => Path.Combine(_folder, $".{Path.GetRandomFileName()}.saving");

    /// <summary>Begins a file that is to take the place of the one at this path, or of the one that a link there leads to.</summary>
    /// <exception cref="IOException">The file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">
    /// The old file must not be written, or there must not be a new one in its folder.
    /// </exception>
    public static FileReplacement Begin(string path)
    {
        FileInfo file = new(path);
        string target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new DirectoryNotFoundException($"Could not find a part of the path '{target}'.");
        if (OperatingSystem.IsWindows())
        {
            if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw NotToBeWritten(target);
            return new FileReplacement(target, old: null);
        }
        UnixFileStatus? old = UnixFiles.StatusOf(target);
        if (old is not null && UnixFiles.IsProtected(target))
            throw NotToBeWritten(target);
        return new FileReplacement(target, old);
    }

    /// <summary>Puts the file, which is whole, in the place of the old one.</summary>
    /// <exception cref="IOException">The disk is full or fails. The old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The old file must not be replaced.</exception>
    public void Commit()
    {
        if (!OperatingSystem.IsWindows() && _old is { IsRegular: true } old)
            TakeAfter(old);
        Content.Flush(flushToDisk: true);
        if (IsInPlace)
            return;
        if (_name is not null || !TakeFreeName())
            TakeNameOfOld();
        if (!OperatingSystem.IsWindows())
            UnixFiles.FlushFolder(_folder);
    }

    /// <summary>Drops the file, if it has not taken the place of the old one.</summary>
    public void Dispose()
    {
        Content.Dispose();
        if (_name is null)
            return;
        try
        {
            File.Delete(_name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What has failed before is told, not this.
        }
        _name = null;
    }

    /// <summary>Names the file after its target at once, if there was none. Then there is no moment at which it has another name.</summary>
    private bool TakeFreeName() =>
        !OperatingSystem.IsWindows() && _old is null && UnixFiles.TryName(Content.SafeFileHandle, _target);

    /// <summary>Renames the file over its target. A file without a name must be given one of its own for that.</summary>
    private void TakeNameOfOld()
    {
        string name = _name ?? NewName;
        if (_name is null && !OperatingSystem.IsWindows() && !UnixFiles.TryName(Content.SafeFileHandle, name))
            throw new IOException($"The file cannot be named '{name}': {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}.");
        _name = name;
        Content.Dispose();
        if (OperatingSystem.IsWindows() && File.Exists(_target))
            File.Replace(name, _target, destinationBackupFileName: null, ignoreMetadataErrors: true);
        else
            File.Move(name, _target, overwrite: true);
        _name = null;
    }

    private static UnauthorizedAccessException NotToBeWritten(string path) => new($"Access to the path '{path}' is denied.");

    private FileStream CreateBeside()
    {
        // Nobody else may read it before it has the mode of the old one.
        UnixFileMode? mode = _old is null ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows() && UnixFiles.TryCreateUnnamed(_folder, mode) is { } unnamed)
            return new FileStream(unnamed, FileAccess.Write, bufferSize: 0);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        string name = NewName;
        FileStream created = new(name, options);
        _name = name;
        return created;
    }

    /// <summary>
    /// Gives the new file the owner and the mode of the old one. What an owner may do that cannot be kept is not given to another.
    /// </summary>
    [UnsupportedOSPlatform("windows")]
    private void TakeAfter(UnixFileStatus old)
    {
        UnixFileMode mode = old.Mode;
        if (!UnixFiles.TrySetOwner(Content.SafeFileHandle, old.User, old.Group, out bool hasGroup))
            mode &= ~(UnixFileMode.SetUser | UnixFileMode.SetGroup);
        if (!hasGroup)
        {
            const int Group = 0b111_000, Others = 0b000_111;
            mode = (UnixFileMode)(((int)mode & ~Group) | (((int)mode & Others) << 3));
        }
        if (File.GetUnixFileMode(Content.SafeFileHandle) != mode)
            File.SetUnixFileMode(Content.SafeFileHandle, mode);
    }
}
