using Stevedore;

[Serializable]
public partial class Vehicle
{
    public IntPtr {|STV0002:Handle|};
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;
}
