namespace Stevedore.Tool.Import.Model;

/// <summary>A data member of a class.</summary>
internal sealed record CppField(string Name, CppType Type, long Offset, CppPlace Place);
