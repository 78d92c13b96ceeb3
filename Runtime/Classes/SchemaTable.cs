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
    private Dictionary<RuntimeClass, List<string>>? _otherNames;
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
        foreach (string name in NamesOf(runtimeClass))
            return (name, _schemas[name]);
        return (runtimeClass.Name, _default ?? runtimeClass.Schema);
    }

    /// <summary>
    /// The names that the table has for a class: its present one, its former ones, and those that an archive met it under.
    /// </summary>
    internal IEnumerable<string> NamesOf(RuntimeClass runtimeClass)
    {
        IEnumerable<string> others = _otherNames?.GetValueOrDefault(runtimeClass) ?? [];
        return runtimeClass.FormerNames.Prepend(runtimeClass.Name).Concat(others).Where(_schemas.ContainsKey).Distinct();
    }

    /// <summary>Adds a class as an archive met it.</summary>
    /// <returns>Whether the table has another name for the class, too.</returns>
    internal bool Meet(RuntimeClass runtimeClass, string name, int schema)
    {
        _schemas[name] = schema;
        if (name != runtimeClass.Name)
            Remember(runtimeClass, name);
        return _otherNames is not null && NamesOf(runtimeClass).Skip(1).Any();
    }

    /// <summary>The classes and schemas in the order of their first appearance.</summary>
    public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => _schemas.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Remember(RuntimeClass runtimeClass, string name)
    {
        _otherNames ??= [];
        if (!_otherNames.TryGetValue(runtimeClass, out List<string>? names))
            _otherNames[runtimeClass] = names = [];
        if (!names.Contains(name))
            names.Add(name);
    }

    private static void EnsureFits(int schema)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(schema);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schema, ushort.MaxValue);
    }
}
