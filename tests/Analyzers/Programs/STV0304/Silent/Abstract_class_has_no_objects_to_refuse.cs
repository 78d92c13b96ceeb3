// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CVehicle", Schema = 2)]
public abstract partial class Vehicle
{
    public int Wheels;
}
// File: ArchiveSchema.txt
class CVehicle, schema 1
  Wheels: int

class CVehicle, schema 2
  Wheels: int
