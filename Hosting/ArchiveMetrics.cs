using System.Diagnostics.Metrics;

namespace Stevedore.AspNetCore;

/// <summary>What the host measures. Counts of messages and bytes are taken from the connections when somebody asks.</summary>
internal sealed class ArchiveMetrics
{
    private const string Direction = "network.io.direction";

    private readonly Counter<long> _refused;
    private readonly Counter<long> _errors;
    private readonly Histogram<double> _duration;

    public ArchiveMetrics(IMeterFactory meters, OpenConnections connections)
    {
        Meter meter = meters.Create(ArchiveTelemetry.MeterName);
        meter.CreateObservableUpDownCounter(
            "stevedore.connections.active", () => connections.Count, "{connection}", "Connections that are being served.");
        _refused = meter.CreateCounter<long>(
            "stevedore.connections.refused", "{connection}", "Connections that were closed at once, since there were as many as allowed.");
        _duration = meter.CreateHistogram<double>("stevedore.connection.duration", "s", "How long connections were served.");
        _errors = meter.CreateCounter<long>("stevedore.errors", "{error}", "Connections that ended by an error.");
        meter.CreateObservableCounter(
            "stevedore.messages",
            () => BothWays(connections.Traffic.MessagesSent, connections.Traffic.MessagesReceived),
            "{message}",
            "Messages sent and received.");
        meter.CreateObservableCounter(
            "stevedore.bytes",
            () => BothWays(connections.Traffic.BytesSent, connections.Traffic.BytesReceived),
            "By",
            "Bytes of messages sent and received, without those of TLS.");
    }

    public void Refused() => _refused.Add(1);

    public void Ended(TimeSpan duration) => _duration.Record(duration.TotalSeconds);

    public void Failed(Exception exception) =>
        _errors.Add(1, new KeyValuePair<string, object?>("error.type", ArchiveTelemetry.ErrorType(exception)));

    private static Measurement<long>[] BothWays(long sent, long received) =>
    [
        new(sent, new KeyValuePair<string, object?>(Direction, "transmit")),
        new(received, new KeyValuePair<string, object?>(Direction, "receive")),
    ];
}
