using Stevedore;

[Serializable]
public partial class Vehicle
{
    public static int Count;
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;

    public override void Serialize(Archive archive) => archive.Exchange(ref Load);
}
