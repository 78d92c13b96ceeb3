namespace Stevedore;

/// <summary>How a payload of BinaryFormatter is loaded: what its types are called now, and what it may ask for.</summary>
public sealed class BinaryFormatterOptions
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>The options that are taken where none are given.</summary>
    public static BinaryFormatterOptions Default { get; } = new();

    /// <summary>
    /// What a payload may ask for at the most: strings, arrays, objects, bytes, memory for each byte, and comparisons for each key of a
    /// hashed collection. <see cref="ArchiveLimits.MaxDepth"/> has no meaning here, since no call is made for a level of the graph.
    /// </summary>
    public ArchiveLimits Limits { get; init; } = ArchiveLimits.Default;

    /// <summary>
    /// Says which type a name means that the payload has: one that was renamed, or moved to another namespace. <c>[FormerName]</c> on the
    /// class says the same for all payloads. A generic type is named by its definition: <c>Acme.Old.Box`1</c>.
    /// </summary>
    /// <param name="formerName">
    /// The full name of the type that the payload has, of a nested one as <c>Acme.Ship+Cabin</c>; with a comma and the simple name of the
    /// assembly if types of that name in other assemblies mean something else.
    /// </param>
    /// <param name="type">The type now. Only types that the program has registered are made, so that this registers none.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the type is an array or a construction of a generic type.</exception>
    public BinaryFormatterOptions MapType(string formerName, Type type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(formerName);
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsArray || type.IsConstructedGenericType || type.FullName is not { } name)
            throw new ArgumentException($"{type} is no type that is declared; name its element type or its definition.", nameof(type));
        string[] parts = formerName.Split(',', 2, StringSplitOptions.TrimEntries);
        _types[string.Join(',', parts)] = name;
        return this;
    }

    /// <summary>The name that a type of the payload has now, if these options say one.</summary>
    internal string? FindType(string name, string? assembly) =>
        _types.GetValueOrDefault($"{name},{assembly}") ?? _types.GetValueOrDefault(name);
}
