// File: Program.cs
[Serializable]
public partial struct [|GeoPoint|]
{
    public double Latitude, Longitude, Altitude;
}

[Serializable]
public partial class Ship
{
    public GeoPoint Position;
}
// File: ArchiveSchema.txt
struct GeoPoint
  Latitude: double
  Longitude: double

class Ship, schema 0
  Position: GeoPoint
