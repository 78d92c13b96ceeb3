using System.Collections.Concurrent;

namespace Stevedore;

/// <summary>
/// The classes that a loading archive accepts, by wire name. The default table has every class that was registered in the process;
/// a table of one's own restricts what foreign bytes may create, or gives a class further names.
/// </summary>
/// <remarks>
/// MFC: the list of <c>CRuntimeClass</c> objects in <c>AFX_MODULE_STATE</c>, which <c>CRuntimeClass::Load</c> searches. A table keeps no
/// assembly loaded that can be unloaded; its classes leave the table with it.
/// </remarks>
public sealed class ClassTable
{
    private readonly ConcurrentDictionary<string, RuntimeClass[]> _classes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UnloadableValues<RuntimeClass>> _unloadable = new(StringComparer.Ordinal);
    private volatile bool _hasUnloadable;
    private volatile bool _hasSharedNames;

    /// <summary>Every class registered in this process.</summary>
    public static ClassTable Default { get; } = new();

    /// <summary>Whether any name has ever been that of several classes.</summary>
    internal bool HasSharedNames => _hasSharedNames;

    /// <summary>Adds a class under its wire name and its former ones.</summary>
    /// <returns>This table.</returns>
    public ClassTable Add(RuntimeClass runtimeClass)
    {
        ArgumentNullException.ThrowIfNull(runtimeClass);
        foreach (string formerName in runtimeClass.FormerNames)
            Add(formerName, runtimeClass);
        return Add(runtimeClass.Name, runtimeClass);
    }

    /// <summary>Adds a class under a name of its choice, such as one it had in the past.</summary>
    /// <returns>This table.</returns>
    public ClassTable Add(string name, RuntimeClass runtimeClass)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(runtimeClass);
        if (runtimeClass.Type.IsCollectible)
        {
            _unloadable.GetOrAdd(name, static _ => new UnloadableValues<RuntimeClass>()).Add(runtimeClass, runtimeClass.Type);
            _hasUnloadable = true;
        }
        else
        {
            _classes.AddOrUpdate(
                name,
                static (_, added) => [added],
                static (_, present, added) => present.Contains(added) ? present : [.. present, added],
                runtimeClass);
        }
        _hasSharedNames |= Find(name).Count > 1;
        return this;
    }

    /// <summary>
    /// The classes of that wire name: none, one, or several when different assemblies registered the same name. Of several an archive
    /// takes the one that the place in the graph asks for, and refuses to guess if it asks for none of them.
    /// </summary>
    public IReadOnlyList<RuntimeClass> Find(string name)
    {
        RuntimeClass[] lasting = _classes.GetValueOrDefault(name) ?? [];
        return _hasUnloadable && _unloadable.TryGetValue(name, out UnloadableValues<RuntimeClass>? unloadable)
            ? [.. lasting, .. unloadable.Loaded]
            : lasting;
    }
}
