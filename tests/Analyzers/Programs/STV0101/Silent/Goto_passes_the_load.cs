using Stevedore;

public sealed class Spline : IArchivable
{
    private double _tension;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_tension);
            goto end;
        }

        _tension = ar.ReadDouble();
    end:
        _tension = Math.Abs(_tension);
    }
}
