namespace Stevedore;

/// <summary>What is left of an archive that holds nothing: where it is, and the memory that the last messages needed.</summary>
internal readonly record struct ArchiveRest(long Position, int UsualSize);
