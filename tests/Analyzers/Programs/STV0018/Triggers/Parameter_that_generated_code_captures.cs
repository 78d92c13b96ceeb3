// File: Port.cs
using Stevedore;

[Serializable]
public partial class Port(string [|name|])
{
    public int Number;
}
// File: Port.g.cs
partial class Port
{
    public string Name => name;
}
