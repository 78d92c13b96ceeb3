using Stevedore;

Archive.Save("point.bin", new Point3());

[Serializable]
public class Point3 : IArchivable
{
    private double _x;

    public void Serialize(Archive ar) => ar.Exchange(ref _x);
}

[Serializable]
public struct Explicit : IArchivable
{
    private int _value;

    void IArchivable.Serialize(Archive ar) => ar.Exchange(ref _value);
}
