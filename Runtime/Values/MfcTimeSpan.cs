namespace Stevedore.Mfc;

/// <summary>A span of whole seconds. MFC: <c>CTimeSpan</c>.</summary>
/// <remarks>On the wire: the low 32 bits, sign-extended when loading.</remarks>
/// <param name="Seconds">The length in seconds.</param>
public readonly record struct MfcTimeSpan(long Seconds)
{
    /// <summary>Converts a span; parts of a second are dropped.</summary>
    public MfcTimeSpan(TimeSpan value) : this(value.Ticks / TimeSpan.TicksPerSecond) { }

    /// <summary>The span.</summary>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    public TimeSpan ToTimeSpan() => new(checked(Seconds * TimeSpan.TicksPerSecond));
}
