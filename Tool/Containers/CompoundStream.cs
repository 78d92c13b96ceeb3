namespace Stevedore.Tool.Containers;

/// <summary>A stream of a compound file.</summary>
/// <param name="Path">Its name behind those of the storages around it, between slashes.</param>
/// <param name="Bytes">As much of it as could be read.</param>
/// <param name="IsWhole">Whether that is all that the file says it has.</param>
internal sealed record CompoundStream(string Path, ReadOnlyMemory<byte> Bytes, bool IsWhole);
