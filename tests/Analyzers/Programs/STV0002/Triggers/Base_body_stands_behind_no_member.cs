using Stevedore;

[Serializable]
public partial class Vehicle
{
    public int Wheels;
}

[Serializable]
[BaseBody(After = "Weight")]
public partial class [|Truck|] : Vehicle
{
    public double Load;
}
