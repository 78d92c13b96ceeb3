using Stevedore;

[Serializable]
public class {|STV0001:Vehicle|}
{
    public int Wheels;
}

[Serializable]
public partial class [|Truck|] : Vehicle
{
    public double Load;
}
