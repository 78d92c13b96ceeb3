using Stevedore;

[Serializable]
public partial class Player : IArchivable
{
    private int _score;
    private Skin? _skin;

    public void Serialize(Archive ar)
    {
        ar.Exchange(ref _score);
        _skin ??= new Skin();
    }
}

[Serializable]
public class Skin
{
    public string? Texture;
}
