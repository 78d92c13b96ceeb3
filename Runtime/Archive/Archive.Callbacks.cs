using System.Runtime.Serialization;

namespace Stevedore;

public sealed partial class Archive
{
    private List<IDeserializationCallback>? _waiting;
    private bool _isLoadingRoot;

    internal void CallLater(IDeserializationCallback callback)
    {
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
