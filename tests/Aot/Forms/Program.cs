using System.Net;
using Stevedore;

[assembly: ArchiveFormatterFor(typeof(DnsEndPoint))]

namespace Cargo;

/// <summary>Stores an object of every form that a type can have, loads them, and stores them again.</summary>
internal static class Program
{
    private static void Main()
    {
        Port port = new();
        Crane crane = new("Nr. 1", null);
        object[] objects =
        [
            new Box { Count = 2, Title = "tea" },
            new Ledger(),
            new Shape(),
            Ship.Make("log"),
            new Booking("Smith", new Slot(1, 2)) { Number = 3 },
            new Crane("Nr. 2", crane),
            crane,
            port,
        ];
        byte[] stored = Stored(objects);
        object[] loaded = Loaded(stored, objects.Length);
        Console.WriteLine($"classes: {string.Join(", ", loaded.Select(static o => o.GetType().Name))}");
        Console.WriteLine($"stored again in the same bytes: {Stored(loaded).AsSpan().SequenceEqual(stored)}");

        List<string> shared = ["customs"];
        Papers papers = new() { All = { ["draught"] = 6.5, [DayOfWeek.Friday] = shared, [7] = shared } };
        Papers again = Archive.Deserialize<Papers>(Archive.Serialize(papers));
        bool isOne = ReferenceEquals(again.All[7], again.All[DayOfWeek.Friday]);
        Console.WriteLine($"papers: {again.All["draught"]}, {((List<string>)again.All[7]!)[0]}, {isOne}");

        List<(int Number, string? Text)> rows = Archive.Deserialize<List<(int, string?)>>(Roots.Save([(1, "one"), (2, null)]));
        Console.WriteLine($"rows: {string.Join(", ", rows)}");
        Console.WriteLine($"of another assembly: {Archive.Clone(new DnsEndPoint("localhost", 80)).Port}");

        Fault fault = Archive.Clone(new Fault("late", new ArgumentException("no crane", "crane")) { Code = 7 });
        Console.WriteLine($"by its own data: {fault.Message} {fault.Code} {(fault.InnerException as ArgumentException)?.ParamName}");
    }

    private static byte[] Stored(object[] objects)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
        {
            foreach (object value in objects)
                archive.WriteObject(value);
        }

        return stream.ToArray();
    }

    private static object[] Loaded(byte[] bytes, int count)
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        object[] objects = new object[count];
        for (int i = 0; i < count; i++)
            objects[i] = archive.ReadObject()!;
        archive.EnsureEnd();
        return objects;
    }
}
