using Stevedore;

[Serializable]
public partial class Vehicle
{
    public int Wheels;
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;

    public override void [|Serialize|](Archive archive) => archive.Exchange(ref Load);
}
