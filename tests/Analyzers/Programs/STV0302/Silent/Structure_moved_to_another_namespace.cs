// File: Program.cs
namespace Elsewhere
{
    [Serializable]
    public partial struct GeoPoint
    {
        public double Latitude, Longitude;
    }
}
// File: ArchiveSchema.txt
struct GeoPoint
  Latitude: double
  Longitude: double
