namespace Stevedore;

/// <summary>What a Unix system knows of a file beside its bytes.</summary>
/// <param name="IsRegular">Whether it is a file of a disk, and not a pipe or a device.</param>
/// <param name="Mode">Who may do what.</param>
/// <param name="User">The number of its owner; <see langword="null"/> if it is not known.</param>
/// <param name="Group">The number of its group; <see langword="null"/> if it is not known.</param>
internal readonly record struct UnixFileStatus(bool IsRegular, UnixFileMode Mode, uint? User, uint? Group);
