using Stevedore;

public class Job : IArchivable
{
    private int _version = 2;
    private string? _queue;

    public void Serialize(Archive ar)
    {
        ar.Exchange(ref _version);
        if (_version >= 2 && ar.IsStoring)
            _queue = [|ar.ReadString()|];
        else if (_version >= 2)
            ar.Exchange(ref _queue);
    }
}
