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
        archive.Bodies.CallAfterLoading(callback, archive);
    }
}
