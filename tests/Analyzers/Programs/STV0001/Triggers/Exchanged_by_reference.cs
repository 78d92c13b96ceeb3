using Stevedore;

public sealed class Document : IArchivable
{
    private Page? _first;

    public void Serialize(Archive ar) => ar.ExchangeObject(ref _first);
}

[Serializable]
public class [|Page|]
{
    public string? Text;
}
