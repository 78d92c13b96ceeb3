// File: Program.cs
public struct GeoPoint
{
    public double Latitude, Longitude;
}
// File: ArchiveSchema.txt
[|struct GeoPoint|]
  Latitude: double
  Longitude: double
