using Stevedore;

[Serializable]
[[|RuntimeClass("CPrüfung")|]]
public partial class Check
{
    public int Id;
}
