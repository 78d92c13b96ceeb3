using System.Buffers;
using System.ComponentModel;

namespace Stevedore;

/// <summary>How the objects of one class are stored and loaded without an archive.</summary>
/// <remarks>
/// What is called for an object is a delegate of its class. An interface would be looked for in each object, and where objects of many
/// classes pass, the call would be looked up in a table, too.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectLayout
{
    private protected ObjectLayout(Type type, FlatMeasure measure, FlatStore store, FlatMake make)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(make);
        Type = type;
        Measure = measure;
        Store = store;
        TryMake = make;
    }

    /// <summary>The class whose layout it is: one derived from it inherits the interface, and may have more members.</summary>
    public Type Type { get; }

    /// <summary>Adds up the bytes of an object of exactly this class.</summary>
    internal FlatMeasure Measure { get; }

    /// <summary>Stores an object of exactly this class, which <see cref="Measure"/> has found to be a usual one.</summary>
    internal FlatStore Store { get; }

    /// <summary>Makes an object of its bytes; <see langword="null"/> if its body must be asked what is wrong with them.</summary>
    internal FlatMake TryMake { get; }

    /// <summary>Stores an object of exactly this class into bytes of its own, if it is a usual one.</summary>
    internal abstract byte[]? TryStore(object value);

    /// <summary>Stores an object of exactly this class into a buffer writer, if it is a usual one.</summary>
    internal abstract bool TryStore(object value, IBufferWriter<byte> writer);

    /// <summary>Makes an object of bytes that are all its own.</summary>
    internal abstract object? TryMakeOf(ReadOnlySpan<byte> bytes);

    /// <summary>That of the value's own class, if it has one.</summary>
    public static ObjectLayout? Of(object? value) =>
        value is IObjectLayout { Layout: { } layout } && layout.Type == value.GetType() ? layout : null;

    /// <summary>That of the value's own class, which is asked for it once.</summary>
    /// <param name="runtimeClass">The class.</param>
    /// <param name="value">An object of it.</param>
    internal static ObjectLayout? Of(RuntimeClass runtimeClass, object value)
    {
        if (runtimeClass.Layout is ObjectLayout known)
            return known;
        if (Of(value) is not { } layout || layout.Type != runtimeClass.Type)
            return null;
        // A class that is known for good would keep alive one that can be unloaded.
        if (!layout.Type.IsCollectible)
            runtimeClass.Layout = layout;
        return layout;
    }
}
