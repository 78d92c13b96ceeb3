using Stevedore;

[Serializable]
[[|RuntimeClass("C234567890123456789012345678901234567890123456789012345678901234")|]]
public partial class Check
{
    public int Id;
}
