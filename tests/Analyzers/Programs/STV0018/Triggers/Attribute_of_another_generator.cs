// File: Port.cs
using Stevedore;

[Serializable]
public partial class Ship
{
    public int Number;
}

public partial class [|Port|]
{
    public int Number;
}
// File: Port.g.cs
[System.Serializable]
partial class Port;
