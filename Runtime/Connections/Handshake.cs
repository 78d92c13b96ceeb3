using System.Net;

namespace Stevedore;

/// <summary>A TLS handshake that runs, and what ends it.</summary>
internal sealed class Handshake : IDisposable
{
    private readonly CancellationTokenSource _ending;

    public Handshake(IPAddress? origin, TimeSpan atMost, CancellationToken stopping)
    {
        Origin = origin;
        _ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        _ending.CancelAfter(atMost);
        Ending = _ending.Token;
    }

    /// <summary>Where it comes from.</summary>
    public IPAddress? Origin { get; }

    /// <summary>Is canceled when the handshake must end.</summary>
    public CancellationToken Ending { get; }

    /// <summary>Whether it was given up so that another could begin.</summary>
    public bool IsGivenUp { get; private set; }

    public void GiveUp()
    {
        IsGivenUp = true;
        try
        {
            _ending.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    public void Dispose() => _ending.Dispose();
}
