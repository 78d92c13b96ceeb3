using Stevedore;

public class Track : IArchivable
{
    private string? _artist;

    public void Serialize(Archive ar)
    {
        switch (ar.IsStoring)
        {
            case true:
                ar.Write(_artist);
                break;
            case false:
                [|ar.Write(_artist)|];
                break;
        }
    }
}
