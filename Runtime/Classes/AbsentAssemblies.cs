using System.Collections.Concurrent;

namespace Stevedore;

/// <summary>
/// The assemblies that were not there when classes were registered. A program that uses one only where it is there does without; who asks
/// for a class of it is told.
/// </summary>
internal static class AbsentAssemblies
{
    private static readonly ConcurrentDictionary<string, bool> s_names = new(StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => [.. s_names.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether it says that an assembly, or a type that it is to have, is not there; then its name is kept.</summary>
    public static bool IsTold(Exception failure)
    {
        string? name = failure switch
        {
            FileNotFoundException { FileName: { } file } => file,
            FileLoadException { FileName: { } file } => file,
            BadImageFormatException { FileName: { } file } => file,
            TypeLoadException { TypeName: { Length: > 0 } type } => type,
            TypeInitializationException { InnerException: { } inner } => IsTold(inner) ? "" : null,
            _ => null,
        };
        if (!string.IsNullOrEmpty(name))
            s_names.TryAdd(name.Split(',')[0], true);
        return name is not null;
    }
}
