using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace HarbourOffice;

/// <summary>
/// The documents that the program comes with, by the names of their files; all but a failure, which says where it was thrown.
/// </summary>
public static class SampleDocuments
{
    private static readonly DateTime s_day = new(2003, 5, 1, 6, 30, 0, DateTimeKind.Utc);

    public static IEnumerable<KeyValuePair<string, object>> All()
    {
        yield return new("berth", Berths()[0]);
        yield return new("crew", Crew());
        yield return new("declaration", Declaration());
        yield return new("harbour", Harbour());
        yield return new("logbook", Logbook());
        yield return new("manifest", Manifest());
        yield return new("money", new Money(1234.56m, "EUR"));
        yield return new("pilots", new object[] { PilotStation.Instance, PilotStation.Instance });
        yield return new("register", Register());
        yield return new("tariff", Tariff());
        yield return new("tides", new TideTable(Berths()[0].Occupant, null, Berths()[1].Occupant));
        yield return new("timetable", Timetable());
        yield return new("voyage", Voyage(Berths()[0].Occupant));
    }

    public static Harbour Harbour()
    {
        Harbour harbour = new("Emden") { Order = (left, right) => left.Number.CompareTo(right.Number) };
        foreach (Berth berth in Berths())
        {
            harbour.Berths.Add(berth);
            harbour.Vessels.Add(berth.Occupant, harbour.Berths.Count);
        }
        return harbour;
    }

    public static Register<Vessel> Register()
    {
        Register<Vessel> register = new();
        register.Add(Vessel(3), 17);
        register.Add(Tanker(4), 18);
        return register;
    }

    public static List<Berth> Berths()
    {
        Berth north = new(1, 8.5), south = new(2, 11.25);
        Vessel vessel = Vessel(1);
        Tanker tanker = Tanker(2);
        vessel.MoorAt(north, new Mooring(new Position(53.34, 7.19), new Position(53.35, 7.2), 4));
        tanker.MoorAt(south, new Mooring(new Position(53.36, 7.21), null, 6));
        north.Waiting.Add(tanker);
        north.Waiting.Add(vessel);
        return new List<Berth> { north, south };
    }

    public static Voyage Voyage(Vessel vessel) => new(vessel, s_day, new DateTime(2003, 5, 4, 17, 0, 0))
    {
        Delay = TimeSpan.FromMinutes(95),
        Destination = Tuple.Create("Bergen", 12),
        LastReport = new KeyValuePair<string, DateTimeOffset>("Skagen", new DateTimeOffset(2003, 5, 2, 4, 0, 0, TimeSpan.FromHours(2))),
        Agent = "Janssen",
        Passengers = 11,
    };

    public static Declaration Declaration()
    {
        object place = new Position(53.34, 7.19);
        return new Declaration
        {
            Subject = Vessel(5),
            Place = place,
            Again = place,
            Evidence = new object[]
            {
                "stamp", 7L, 2.5m, VesselKind.Tug, new Position(1, 2), s_day, null, new[] { 1, 2 }, new List<string> { "a" }, place,
            },
            Remarks = { ["weight"] = 12.5, ["checked"] = true, ["by"] = "Harms", ["none"] = null, ["crew"] = new[] { "Ole", "Jan" } },
            Rank = 'B',
        };
    }

    public static Tariff Tariff()
    {
        Tariff tariff = new(CultureInfo.InvariantCulture, new Version(2, 10, 3), new Uri("http://harbour.example/tariff?of=2003"));
        tariff.Prices.Add("Mooring", 120.50m);
        tariff.Prices.Add("Pilot", 310m);
        tariff.Discounts.Add(10, 0.95m);
        tariff.Discounts.Add(5, 0.98m);
        tariff.Footnotes.Append(" without tax.");
        return tariff;
    }

    public static Manifest Manifest() => new(Vessel(6), 3)
    {
        new ManifestLine("Coffee", 60_000_000L, 'F', true),
        new ManifestLine("Tea, \u8336", 12_000_000_000L, '\u00e9', false),
    };

    public static CrewList Crew()
    {
        Sailor captain = new("Harms", null), mate = new("Ole", captain);
        return new CrewList(s_day.Date) { captain, new Sailor("Jan", mate), mate };
    }

    public static Logbook Logbook()
    {
        Logbook logbook = new()
        {
            Depths = { [1] = 8.5, [2] = "dredging" },
            Lines = { "fog", 3, s_day, null },
            Flags = { ["quarantine"] = 'Q', ["pilot"] = 'H' },
            Warnings = { "ice", "ice" },
            Guests = new ArrayList { "harbour master", Vessel(7) },
        };
        logbook.Calls.Enqueue("Skagen");
        logbook.Calls.Enqueue(2);
        logbook.Watches.Push(4);
        logbook.Watches.Push("dog watch");
        logbook.Lamps[3] = logbook.Lamps[11] = true;
        return logbook;
    }

    public static Timetable Timetable()
    {
        Timetable timetable = new() { Hours = new List<int> { 6, 14, 22 } };
        Voyage voyage = Voyage(Vessel(8));
        timetable.Voyages.Add(voyage);
        timetable.Voyages.Add(voyage);
        timetable.Closed.Add("Sunday");
        timetable.ByName.Add("north", voyage);
        timetable.ByName.Add("Bergen", voyage);
        timetable.Notes.AddLast("first");
        timetable.Notes.AddLast("second");
        timetable.Arrivals.Enqueue(voyage);
        timetable.Tides.Push(1);
        timetable.Tides.Push(2);
        timetable.PutOnDuty(new List<string> { "Harms", "Ole" });
        return timetable;
    }

    public static Vessel Vessel(byte number) => new(IdOf(number), s_day.AddHours(number), "Frisia " + number, VesselKind.Passenger)
    {
        LloydsNumber = 9_000_000 + number,
    };

    public static Tanker Tanker(byte number) => new(IdOf(number), s_day.AddHours(number), "Dollart " + number, 1200.5, 0, -1);

    private static Guid IdOf(byte number) => new(0x48415242, 0x4f55, 0x5220, 1, 2, 3, 4, 5, 6, 7, number);
}
