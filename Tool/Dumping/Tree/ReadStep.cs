using System.Reflection;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Something that was read, or that failed to be.</summary>
/// <param name="Key">Where in the code.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Type">The type of a scalar; the type in place of a body that begins.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">Its bytes; 0 where a body begins and of what could not be read.</param>
/// <param name="Call">The method of the archive that reads it.</param>
internal readonly record struct ReadStep(
    ReadKey Key, ArchiveReadKind? Kind, Type? Type, long Offset, long Length, MethodBase? Call);
