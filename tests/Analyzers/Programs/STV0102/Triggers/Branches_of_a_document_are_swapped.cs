using Stevedore;

public class Waypoint : IArchivable
{
    private float _latitude, _longitude;

    public void Serialize(Archive ar)
    {
        if (ar.IsLoading)
        {
            [|ar.Write(_latitude)|];
            [|ar.Write(_longitude)|];
        }
        else
        {
            _latitude = [|ar.ReadSingle()|];
            _longitude = [|ar.ReadSingle()|];
        }
    }
}
