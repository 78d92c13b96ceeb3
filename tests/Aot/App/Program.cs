// Stores a graph of objects, loads it and stores what was loaded: reflection or code made at run time would be missing here.

using Stevedore;
using Stevedore.Aot;

Tug tug = new("Ajax", 60.5);
Barge barge = new("Bella", new Crate { Goods = "tea" }, new Crate { Goods = "paint", Hazard = Hazard.Flammable });
tug.Companion = barge;
barge.Companion = tug;
Harbour harbour = new() { Moored = { tug, barge }, ByCallSign = { ["AJX"] = tug } };
harbour.Papers["draught"] = 6.5;
harbour.Papers[Hazard.Flammable] = new List<Vessel> { barge };
harbour.Papers[7] = new[] { "customs", null };

byte[] stored = Archive.Serialize(harbour);
Harbour loaded = Archive.Deserialize<Harbour>(stored);

foreach (Vessel vessel in loaded.Moored)
    Console.WriteLine(vessel);
Vessel first = loaded.Moored[0];
bool oneObject = ReferenceEquals(first, loaded.ByCallSign["AJX"]) && ReferenceEquals(first, first.Companion!.Companion);
List<Vessel> flammable = (List<Vessel>)loaded.Papers[Hazard.Flammable]!;
Console.WriteLine($"{loaded.Papers["draught"]} {ReferenceEquals(flammable[0], loaded.Moored[1])} {((string?[])loaded.Papers[7]!)[0]}");
Console.WriteLine($"one object for one vessel: {oneObject}");
Console.WriteLine($"stored again in as many bytes: {stored.Length == Archive.Serialize(loaded).Length}");
