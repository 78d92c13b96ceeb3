// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CVehicle")]
public abstract partial class Vehicle
{
    public int Wheels;
}

[Serializable, RuntimeClass("CTruck", Schema = 1)]
public partial class [|Truck|] : Vehicle
{
    public double Load;
}
// File: ArchiveSchema.txt
class CTruck, schema 1
  Load: double

class CVehicle, schema 0
  Wheels: int
