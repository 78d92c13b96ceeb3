namespace Stevedore.Tool.Import.Model;

/// <summary>An enum and its enumerators.</summary>
internal sealed record CppEnum(string Name, IReadOnlyList<(string Name, long Value)> Enumerators, bool IsPlatform);
