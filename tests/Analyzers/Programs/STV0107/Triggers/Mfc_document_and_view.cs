using Stevedore;

public class CDocBase : IArchivable
{
    private int _wheels;

    public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
}

public sealed class CChatDoc : CDocBase
{
    private string? _topic;

    public sealed override void [|Serialize|](Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_topic);
        else
            _topic = ar.ReadString();
    }
}
