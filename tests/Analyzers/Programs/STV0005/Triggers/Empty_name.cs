using Stevedore;

[Serializable, [|RuntimeClass("", Schema = 1)|]]
public partial class Check
{
    public int Id;
}
