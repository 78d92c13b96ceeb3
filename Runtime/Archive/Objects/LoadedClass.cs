using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

// The platform calls the types of its formatters obsolete; classes that have them are what this is for.
#pragma warning disable SYSLIB0050

namespace Stevedore;

/// <summary>A class as a loading archive met it: the schema is that of the bytes. It stands among the numbered objects.</summary>
internal sealed class LoadedClass(RuntimeClass runtimeClass, string name, int schema)
{
    private bool _isMet;
    private bool _isOneOfSeveral;
    private Type? _fits;

    public RuntimeClass Class => runtimeClass;

    /// <summary>The name that the bytes have for it.</summary>
    public string Name => name;

    public int Schema => schema;

    /// <summary>Whether the bytes have several names for the class, so that each object must keep its own.</summary>
    public bool IsOneOfSeveral
    {
        get => _isOneOfSeveral;
        set
        {
            _isOneOfSeveral = value;
            Layout = null;
            LookWhetherPlain();
        }
    }

    /// <summary>Whether a name that several classes have, met within an object of this class, is asked for by its assembly.</summary>
    public bool IsAsker { get; init; }

    /// <summary>Whether nothing is to be done for an object of this class but to load its body.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Whether another object may come in the place of one of this class.</summary>
    public bool MayStandIn { get; } =
        runtimeClass.Type.IsAssignableTo(typeof(IObjectReference)) || runtimeClass.Type.IsAssignableTo(typeof(ISerializable));

    /// <summary>How objects of this class are made without a body, if that can be and nothing else is to be done for them.</summary>
    public ObjectLayout? Layout { get; private set; }

    /// <summary>A new object of this class; <see langword="null"/> if it is abstract, or made nothing.</summary>
    public object? TryCreate() => runtimeClass.Creator?.Invoke();

    /// <summary>The first object shows what the class is.</summary>
    public void Meet(object value)
    {
        if (_isMet)
            return;
        _isMet = true;
        LookWhetherPlain();
        if (!MayStandIn && !IsOneOfSeveral)
            Layout = ObjectLayout.Of(runtimeClass, value);
    }

    /// <summary>
    /// Whether objects of this class can be used as a <paramref name="type"/>; the last answer is kept, since lists ask for one type again
    /// and again.
    /// </summary>
    public bool Fits(Type type) => ReferenceEquals(_fits, type) || FitsAnew(type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FitsAnew(Type type)
    {
        if (!runtimeClass.Type.IsAssignableTo(type))
            return false;
        _fits = type;
        return true;
    }

    private void LookWhetherPlain() => IsPlain = _isMet && !(MayStandIn || IsAsker || IsOneOfSeveral);
}
