// Stores a graph of objects, loads it and stores what was loaded: reflection or code made at run time would be missing here.

using Stevedore;
using Stevedore.Aot;

[assembly: ArchiveRoot(typeof(Queue<Hazard>))]

Tug tug = new("Ajax", 60.5);
Barge barge = new("Bella", new Crate { Goods = "tea" }, new Crate { Goods = "paint", Hazard = Hazard.Flammable });
tug.Companion = barge;
barge.Companion = tug;
Harbour harbour = new() { Moored = { tug, barge }, ByCallSign = { ["AJX"] = tug } };

byte[] stored = Archive.Serialize(harbour);
bool isSameByType = new object[] { harbour, 5, new Queue<Hazard>([Hazard.Flammable]) }.All(static value =>
    Archive.Serialize(value, value.GetType()) is var bytes
    && bytes.AsSpan().SequenceEqual(Archive.Serialize(Archive.Deserialize(value.GetType(), bytes), value.GetType())));
Console.WriteLine($"what is known by its type only comes back: {isSameByType}");
Harbour loaded = Archive.Deserialize<Harbour>(stored);

foreach (Vessel vessel in loaded.Moored)
    Console.WriteLine(vessel);
Vessel first = loaded.Moored[0];
bool oneObject = ReferenceEquals(first, loaded.ByCallSign["AJX"]) && ReferenceEquals(first, first.Companion!.Companion);
Console.WriteLine($"one object for one vessel: {oneObject}");
Console.WriteLine($"stored again in the same bytes: {stored.AsSpan().SequenceEqual(Archive.Serialize(loaded))}");
