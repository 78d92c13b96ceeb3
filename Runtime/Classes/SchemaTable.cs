using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <summary>
/// Schemas by wire name. A loading archive fills one with what it meets; given as <see cref="ArchiveOptions.Schemas"/> to a storing
/// archive, it makes the document be stored in the generation it came from.
/// </summary>
public sealed class SchemaTable : IReadOnlyCollection<KeyValuePair<string, int>>
{
    private readonly Dictionary<string, int> _schemas = new(StringComparer.Ordinal);
    private int? _default;

    /// <summary>
    /// The schema of every class that is not in the table; <see langword="null"/>: each class's own. Some programs store one number for all
    /// classes, the version of the file, which they know at run time only.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The schema to set does not fit.</exception>
    public int? Default
    {
        get => _default;
        set
        {
            if (value is { } schema)
                EnsureFits(schema);
            _default = value;
        }
    }

    /// <summary>The number of classes in the table.</summary>
    public int Count => _schemas.Count;

    /// <summary>
    /// The schema of a class by its wire name: 0 to 65535. MFC stores no object of schema 65535, which is its mark of a class without one,
    /// but loads it where the class is versionable.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The class is not in the table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The schema to set does not fit.</exception>
    public int this[string className]
    {
        get => _schemas[className];
        set
        {
            EnsureFits(value);
            _schemas[className] = value;
        }
    }

    /// <summary>Adds a class, or sets its schema; for collection initializers.</summary>
    public void Add(string className, int schema) => this[className] = schema;

    /// <summary>Whether the table has the class, and its schema.</summary>
    public bool TryGet(string className, [MaybeNullWhen(false)] out int schema) => _schemas.TryGetValue(className, out schema);

    /// <summary>
    /// The name and schema that a class is stored with: those that the table has, else its own. A table that has the class under its
    /// present and under a former name gives the present one.
    /// </summary>
    internal (string Name, int Schema) GenerationOf(RuntimeClass runtimeClass)
    {
        if (TryGet(runtimeClass.Name, out int schema))
            return (runtimeClass.Name, schema);
        foreach (string formerName in runtimeClass.FormerNames)
        {
            if (TryGet(formerName, out schema))
                return (formerName, schema);
        }
        return (runtimeClass.Name, _default ?? runtimeClass.Schema);
    }

    /// <summary>The classes and schemas in the order of their first appearance.</summary>
    public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => _schemas.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void EnsureFits(int schema)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(schema);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schema, ushort.MaxValue);
    }
}
