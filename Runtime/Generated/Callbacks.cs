using System.ComponentModel;
using System.Runtime.Serialization;

namespace Stevedore.Generated;

/// <summary>Objects that want to be called when all is loaded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Callbacks
{
    /// <summary>
    /// Calls an object back when everything that the outermost call loads is there, so that all objects it refers to are complete; in
    /// the order in which the objects asked for it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    public static void CallAfterLoading(this Archive archive, IDeserializationCallback callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        archive.Bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, callback.OnDeserialization, archive);
    }

    /// <summary>
    /// Calls a method with <c>[OnDeserialized]</c> when everything that the outermost call loads is there; before
    /// <see cref="CallAfterLoading"/> calls anything, and otherwise in the order in which the objects asked for it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The object or the call is null.</exception>
    public static void CallWhenLoaded<T>(this Archive archive, T value, Action<T> call) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(call);
        archive.Bodies.CallWhenLoaded(LoadedMoment.OnDeserialized, _ => call(value), archive);
    }
}
