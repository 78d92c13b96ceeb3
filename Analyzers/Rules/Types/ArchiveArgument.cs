using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Types;

/// <summary>A type whose value is handed to a method of the runtime that stores or loads it.</summary>
internal readonly struct ArchiveArgument(ITypeSymbol type, string method)
{
    /// <summary>Gets the type of the value.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>Gets the method, as a reader names it: <c>Archive.Save</c>.</summary>
    public string Method { get; } = method;
}
