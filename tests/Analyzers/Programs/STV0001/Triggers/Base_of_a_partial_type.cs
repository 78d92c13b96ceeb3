using Stevedore;

[Serializable]
public class [|Vehicle|]
{
    private int _wheels = 4;

    public int Wheels => _wheels;
}

[Serializable]
public partial class {|STV0009:Truck|} : Vehicle
{
    public double Load;
}
