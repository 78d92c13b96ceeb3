using Stevedore;

public sealed class Point3 : IArchivable
{
    private double _x, _y, _z;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring) ar.Write(_x); else _x = ar.ReadDouble();
        if (ar.IsStoring) ar.Write(_y); else _y = ar.ReadDouble();
        if (!ar.IsStoring) _z = ar.ReadDouble(); else ar.Write(_z);
    }
}
