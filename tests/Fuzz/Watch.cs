using Stevedore.Fuzz.Targets;

namespace Stevedore.Fuzz;

/// <summary>Ends the process if one input takes longer than any may, since nothing else ends a load that has no end.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly Target _target;
    private readonly Timer _timer;
    private (byte[] Bytes, long Since)? _current;

    public Watch(Target target)
    {
        _target = target;
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
    }

    public void Begin(byte[] bytes)
    {
        lock (_timer)
            _current = (bytes, Environment.TickCount64);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_timer)
        {
            if (_current is not { } current || Environment.TickCount64 - current.Since < s_longest.TotalMilliseconds)
                return;
            Finding endless = new(_target, current.Bytes, new Fault("takes too long", $"more than {s_longest}"));
            Environment.FailFast($"{endless.Keep()}: {endless}");
        }
    }
}
