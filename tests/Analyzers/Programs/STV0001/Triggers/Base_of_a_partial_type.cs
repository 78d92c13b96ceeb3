using Stevedore;

[Serializable]
public class [|Vehicle|]
{
    private int _wheels = 4;

    public int Wheels => _wheels;
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;
}
