using System.Runtime.Serialization;

namespace Stevedore;

public sealed partial class Archive
{
    private List<IDeserializationCallback>? _waiting;
    private bool _isLoadingRoot;

    /// <summary>
    /// Calls an object back when everything that the outermost call loads is there, so that all objects it refers to are complete; in
    /// the order in which the objects asked for it. Generated code asks for classes that implement the interface.
    /// </summary>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    public void CallAfterLoading(IDeserializationCallback callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        if (_depth == 0 && !_isLoadingRoot)
            callback.OnDeserialization(this);
        else
            (_waiting ??= []).Add(callback);
    }

    /// <summary>Calls back the objects that wait, if the outermost call has loaded everything.</summary>
    private void CallBack()
    {
        if (_depth > 0 || _isLoadingRoot || _waiting is not { } waiting)
            return;
        _waiting = null;
        foreach (IDeserializationCallback callback in waiting)
            callback.OnDeserialization(this);
    }

    private void ForgetCallbacks()
    {
        _waiting = null;
        _isLoadingRoot = false;
    }
}
