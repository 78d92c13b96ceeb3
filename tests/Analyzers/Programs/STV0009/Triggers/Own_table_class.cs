using System.Collections;
using Stevedore;

[Serializable]
public partial class [|PortTable|] : Hashtable
{
    public string? Name;
}
