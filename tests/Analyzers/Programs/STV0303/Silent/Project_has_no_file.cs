[Serializable]
public partial class Port
{
    public string Name = "";
}
