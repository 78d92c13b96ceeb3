using System;

namespace HarbourOffice;

[Serializable]
public partial struct Position
{
    private double _latitude;
    private double _longitude;

    public Position(double latitude, double longitude)
    {
        _latitude = latitude;
        _longitude = longitude;
    }

    public double Latitude => _latitude;

    public double Longitude => _longitude;
}
