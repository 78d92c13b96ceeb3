// File: Program.cs
using Stevedore;

[Serializable]
public abstract partial class [|Vehicle|]
{
    public int Wheels;
}

[Serializable]
public partial class Truck : Vehicle
{
    public double Load;
}
// File: ArchiveSchema.txt
class Truck, schema 0
  base: Vehicle
  Load: double
