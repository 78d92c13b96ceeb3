namespace Stevedore;

/// <summary>The calls that wait until all is loaded: those of one moment in the order in which they were asked for.</summary>
internal sealed class WaitingCalls
{
    private readonly List<Action<object?>>?[] _calls = new List<Action<object?>>?[(int)LoadedMoment.OnDeserialization + 1];

    public void Add(LoadedMoment moment, Action<object?> call) => (_calls[(int)moment] ??= []).Add(call);

    /// <summary>Lets the calls of another archive wait behind these.</summary>
    public void Add(WaitingCalls others)
    {
        for (int moment = 0; moment < _calls.Length; moment++)
        {
            if (others._calls[moment] is { } calls)
                (_calls[moment] ??= []).AddRange(calls);
        }
    }

    public void Call(object sender)
    {
        foreach (List<Action<object?>>? calls in _calls)
        {
            foreach (Action<object?> call in calls ?? [])
                call(sender);
        }
    }
}
