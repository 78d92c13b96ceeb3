// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CTruck", Schema = 2, Versionable = true)|}]
public partial class [|Truck|]
{
    public double Load;
}

[Serializable, RuntimeClass("CVehicle")]
public abstract partial class Vehicle
{
    public int Wheels;
}
// File: ArchiveSchema.txt
class CTruck, schema 1
  base: CVehicle
  Load: double

class CTruck, schema 2
  Load: double

class CVehicle, schema 0
  Wheels: int
