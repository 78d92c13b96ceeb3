namespace Stevedore.Generator.Incremental.State;

/// <summary>A declaration and the index of its file.</summary>
internal readonly record struct Declared<T>(int File, T Part);
