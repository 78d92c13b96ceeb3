using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Stevedore.AspNetCore.Tests;

/// <summary>
/// What the meter of one host tells, by the name of the instrument and its tags: sums of what is added, and the latest of what is observed.
/// </summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentDictionary<string, double> _values = new();
    private readonly MeterListener _listener = new();

    public Measurements(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // Hosts of other tests have a meter of the same name.
            if (instrument.Meter.Name == ArchiveTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public double this[string name] => _values.GetValueOrDefault(name);

    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string name = string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]);
        _values.AddOrUpdate(name, value, (_, sum) => instrument.IsObservable ? value : sum + value);
    }
}
