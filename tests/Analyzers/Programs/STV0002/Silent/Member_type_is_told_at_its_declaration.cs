using Stevedore;

[Serializable]
public partial class Invoice
{
    public List<Line> Lines = [];
}

[Serializable]
public class {|STV0001:Line|}
{
    public int Amount;
}
