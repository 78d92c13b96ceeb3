using Stevedore;

[Serializable]
public partial class PortList : List<string>
{
    public string? Name;
}
