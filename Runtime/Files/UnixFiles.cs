using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Processor = System.Runtime.InteropServices.Architecture;

namespace Stevedore;

/// <summary>What replacing a file needs of a Unix system and .NET has no calls for.</summary>
/// <remarks>Numbers and layouts are those of Linux; other systems are only asked what all of them answer alike.</remarks>
[UnsupportedOSPlatform("windows")]
internal static class UnixFiles
{
    private const int CurrentFolder = -100;
    private const int AccessDenied = 13;
    private const int ReadOnlyDisk = 30;

    /// <summary>Looks at a file.</summary>
    /// <returns><see langword="null"/> if there is none.</returns>
    public static UnixFileStatus? StatusOf(string path)
    {
        const int KindModeAndOwner = 0x1B, ModeOffset = 28, UserOffset = 20, GroupOffset = 24, KindMask = 15 << 12, Regular = 8 << 12;
        byte[] status = new byte[256];
        if (OperatingSystem.IsLinux() && Asked(() => StatusOf(CurrentFolder, Bytes(path), 0, KindModeAndOwner, status)) == 0)
        {
            int mode = BinaryPrimitives.ReadUInt16LittleEndian(Native(status.AsSpan(ModeOffset, sizeof(ushort))));
            return new UnixFileStatus(
                (mode & KindMask) == Regular,
                (UnixFileMode)(mode & ~KindMask),
                BinaryPrimitives.ReadUInt32LittleEndian(Native(status.AsSpan(UserOffset, sizeof(uint)))),
                BinaryPrimitives.ReadUInt32LittleEndian(Native(status.AsSpan(GroupOffset, sizeof(uint)))));
        }
        bool isDevice = path.StartsWith("/dev/", StringComparison.Ordinal);
        return File.Exists(path) ? new UnixFileStatus(!isDevice, File.GetUnixFileMode(path), null, null) : null;
    }

    /// <summary>Whether this program must not write to a file.</summary>
    public static bool IsProtected(string path)
    {
        const int ToWrite = 2;
        return Asked(() => MayBe(Bytes(path), ToWrite)) != 0 && Marshal.GetLastPInvokeError() is AccessDenied or ReadOnlyDisk;
    }

    /// <summary>Creates a file without a name, which is gone when the program ends before it has one.</summary>
    /// <returns><see langword="null"/> if the system or the disk does not know such files.</returns>
    public static SafeFileHandle? TryCreateUnnamed(string folder, UnixFileMode? mode)
    {
        const int WriteOnly = 1, CloseOnExecute = 0x80000, Unnamed = 0x400000, ForAll = 0x1B6;
        int isFolder = RuntimeInformation.ProcessArchitecture switch
        {
            Processor.X86 or Processor.X64 => 0x10000,
            Processor.Arm or Processor.Arm64 => 0x4000,
            _ => 0,
        };
        if (!OperatingSystem.IsLinux() || isFolder == 0 || !Directory.Exists("/proc/self/fd"))
            return null;
        int file = Asked(() => Open(Bytes(folder), WriteOnly | CloseOnExecute | Unnamed | isFolder, (uint?)mode ?? ForAll));
        return file < 0 ? null : new SafeFileHandle(file, ownsHandle: true);
    }

    /// <summary>Gives a name to a file that has none.</summary>
    /// <returns>
    /// Whether it has that name. It cannot have the name of another file; <see cref="Marshal.GetLastPInvokeError"/> tells why else.
    /// </returns>
    public static bool TryName(SafeFileHandle file, string path)
    {
        const int FollowLink = 0x400;
        byte[] self = Bytes($"/proc/self/fd/{file.DangerousGetHandle()}");
        return Asked(() => Link(CurrentFolder, self, CurrentFolder, Bytes(path), FollowLink)) == 0;
    }

    /// <summary>Gives a file to another user and group, if this program may do so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="user">The user.</param>
    /// <param name="group">The group.</param>
    /// <param name="hasGroup">Whether it has that group.</param>
    /// <returns>Whether it has that user.</returns>
    public static bool TrySetOwner(SafeFileHandle file, uint? user, uint? group, out bool hasGroup)
    {
        hasGroup = false;
        if (user is null || group is null)
            return false;
        bool hasUser = Asked(() => SetOwner(file, user.Value, group.Value)) == 0;
        hasGroup = hasUser || Asked(() => SetOwner(file, uint.MaxValue, group.Value)) == 0;
        return hasUser;
    }

    /// <summary>Sees to it that a file which was given a name in a folder has it after the power fails.</summary>
    public static void FlushFolder(string folder)
    {
        const int ReadOnly = 0;
        int opened = Asked(() => Open(Bytes(folder), ReadOnly, 0));
        // One may be allowed to write to a folder and not to read it.
        if (opened < 0)
            return;
        using SafeFileHandle handle = new(opened, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Asks the C library; -1 if it does not know the question.</summary>
    private static int Asked(Func<int> call)
    {
        try
        {
            return call();
        }
        catch (TypeLoadException)
        {
            return -1;
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    /// <summary>Bytes of a number of this machine, the lowest first.</summary>
    private static Span<byte> Native(Span<byte> number)
    {
        if (!BitConverter.IsLittleEndian)
            number.Reverse();
        return number;
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int StatusOf(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "access", SetLastError = true)]
    private static extern int MayBe(byte[] path, int what);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags, uint mode);

    [DllImport("libc", EntryPoint = "linkat", SetLastError = true)]
    private static extern int Link(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, int flags);

    [DllImport("libc", EntryPoint = "fchown")]
    private static extern int SetOwner(SafeFileHandle file, uint user, uint group);
}
