using Stevedore;

[Serializable]
[RuntimeClass("CGroesse")]
public partial class Größe
{
    public int Wert;
}
