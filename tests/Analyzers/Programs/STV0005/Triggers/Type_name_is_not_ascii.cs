using Stevedore;

[Serializable]
public partial class [|Größe|]
{
    public int Wert;
}
