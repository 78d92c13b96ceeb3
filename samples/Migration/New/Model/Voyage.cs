using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using Stevedore;

namespace HarbourOffice;

/// <summary>Has got two members since the first files were written, and calls back at every step.</summary>
[Serializable]
[RuntimeClass("Voyage", Schema = 3, Versionable = true)]
public partial class Voyage
{
    private readonly Vessel _vessel;
    private readonly DateTime _departure;
    private readonly DateTime _arrival;
    private TimeSpan? _delay;
    private Tuple<string, int> _destination;
    private KeyValuePair<string, DateTimeOffset> _lastReport;

    [OptionalField(VersionAdded = 2)]
    private string _agent;

    [OptionalField(VersionAdded = 3)]
    private int _passengers;

    [NonSerialized]
    private readonly List<string> _calls = new();

    public Voyage(Vessel vessel, DateTime departure, DateTime arrival)
    {
        _vessel = vessel;
        _departure = departure;
        _arrival = arrival;
        _agent = "none";
    }

    public Vessel Vessel => _vessel;

    public DateTime Departure => _departure;

    public DateTime Arrival => _arrival;

    public TimeSpan? Delay
    {
        get => _delay;
        set => _delay = value;
    }

    public Tuple<string, int> Destination
    {
        get => _destination;
        set => _destination = value;
    }

    public KeyValuePair<string, DateTimeOffset> LastReport
    {
        get => _lastReport;
        set => _lastReport = value;
    }

    public string Agent
    {
        get => _agent;
        set => _agent = value;
    }

    public int Passengers
    {
        get => _passengers;
        set => _passengers = value;
    }

    /// <summary>What the serializer has called; null where no initializer has run.</summary>
    public IReadOnlyList<string> Calls => _calls;

    [OnSerializing]
    private void BeforeStoring(StreamingContext context) => _calls?.Add("OnSerializing");

    [OnSerialized]
    private void AfterStoring(StreamingContext context) => _calls?.Add("OnSerialized");

    [OnDeserializing]
    private void BeforeLoading(StreamingContext context)
    {
        _agent = "unknown";
        _passengers = -1;
    }

    [OnDeserialized]
    private void AfterLoading(StreamingContext context) => _delay = _delay < TimeSpan.Zero ? TimeSpan.Zero : _delay;
}
