using System;
using System.Collections.Generic;

namespace HarbourOffice.FirstVersion;

/// <summary>A voyage as the first version of the program had it: without the two members that came later.</summary>
[Serializable]
public class Voyage
{
    private readonly Vessel _vessel;
    private readonly DateTime _departure;
    private readonly DateTime _arrival;
    private TimeSpan? _delay;
    private Tuple<string, int> _destination;
    private KeyValuePair<string, DateTimeOffset> _lastReport;

    public Voyage(HarbourOffice.Voyage voyage)
    {
        _vessel = voyage.Vessel;
        _departure = voyage.Departure;
        _arrival = voyage.Arrival;
        _delay = voyage.Delay;
        _destination = voyage.Destination;
        _lastReport = voyage.LastReport;
    }
}
