using Stevedore;

[Serializable]
public partial struct Size3
{
    [Order(1)] public int Width, [|Height|];
    [Order(2)] public int Depth;
}
