// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CVehicle", Schema = 2, Versionable = true)]
public abstract partial class Vehicle
{
    public int Wheels;
    [OptionalField(VersionAdded = 2)] public string Plate = "";
}

[Serializable, RuntimeClass("CTruck", Schema = 2, Versionable = true)]
public partial class Truck : Vehicle
{
    public double Load;
}
// File: ArchiveSchema.txt
class CTruck, schema 1
  base: CVehicle
  Load: double

class CTruck, schema 2
  base: CVehicle as of schema 2
  Load: double

class CVehicle, schema 1
  Wheels: int

class CVehicle, schema 2
  Wheels: int
  Plate: CString
