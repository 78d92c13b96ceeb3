using System.Runtime.Serialization;

// The platform calls the types of its formatters obsolete; classes that have them are what this is for.
#pragma warning disable SYSLIB0050

namespace Stevedore;

/// <summary>A class as a loading archive met it: the schema is that of the bytes. It stands among the numbered objects.</summary>
internal sealed class LoadedClass(RuntimeClass runtimeClass, string name, int schema)
{
    private Type? _fits;

    public RuntimeClass Class => runtimeClass;

    /// <summary>The name that the bytes have for it.</summary>
    public string Name => name;

    public int Schema => schema;

    /// <summary>Whether the bytes have several names for the class, so that each object must keep its own.</summary>
    public bool IsOneOfSeveral { get; set; }

    /// <summary>Whether a name that several classes have, met within an object of this class, is asked for by its assembly.</summary>
    public bool IsAsker { get; init; }

    /// <summary>Whether another object may come in the place of one of this class.</summary>
    public bool MayStandIn { get; } =
        runtimeClass.Type.IsAssignableTo(typeof(IObjectReference)) || runtimeClass.Type.IsAssignableTo(typeof(ISerializable));

    /// <summary>A new object of this class; <see langword="null"/> if it is abstract, or made nothing.</summary>
    public object? TryCreate() => runtimeClass.Creator?.Invoke();

    /// <summary>
    /// Whether objects of this class can be used as <typeparamref name="T"/>; the last answer is kept, since lists ask for one type again
    /// and again.
    /// </summary>
    public bool Fits<T>()
    {
        if (ReferenceEquals(_fits, typeof(T)))
            return true;
        if (!runtimeClass.Type.IsAssignableTo(typeof(T)))
            return false;
        _fits = typeof(T);
        return true;
    }
}
