using Stevedore;

[Serializable]
public partial class Page
{
    [Rest] public byte[] Tail = [];
}

[Serializable]
public partial class [|Cover|] : Page
{
    public int Colour;
}
