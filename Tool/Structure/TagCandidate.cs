namespace Stevedore.Tool.Structure;

/// <summary>
/// Bytes that can be the tag of an object of a class that was met before. The score says how much more the bytes around are those of a tag
/// than any bytes: above 0 if they are.
/// </summary>
/// <remarks>The class is told by its place among those of the archive.</remarks>
internal readonly record struct TagCandidate(int Offset, int Class, float Score);
