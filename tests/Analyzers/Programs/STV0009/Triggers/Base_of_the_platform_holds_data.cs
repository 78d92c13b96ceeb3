using Stevedore;

[Serializable]
public partial class [|PortException|] : Exception
{
    public int Berth;
}
