// File: Program.cs
[Serializable]
public readonly partial record struct [|GeoPoint|](double Latitude, double Longitude);
// File: ArchiveSchema.txt
# Nothing yet.
