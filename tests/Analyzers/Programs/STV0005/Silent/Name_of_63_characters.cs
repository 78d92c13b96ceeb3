using Stevedore;

[Serializable]
[RuntimeClass("C23456789012345678901234567890123456789012345678901234567890123")]
public partial class Check
{
    public int Id;
}
