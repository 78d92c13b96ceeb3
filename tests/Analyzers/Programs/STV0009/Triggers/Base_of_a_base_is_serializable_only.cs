using Stevedore;

[Serializable]
public class {|STV0001:Thing|}
{
    public int Number;
}

[Serializable]
public partial class [|Vehicle|] : Thing
{
    public int Wheels;
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;
}
