// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CVehicle", Schema = 2, Versionable = true)|}]
public abstract partial class [|Vehicle|]
{
    public int Wheels;
    public string Plate = "";
}
// File: ArchiveSchema.txt
class CVehicle, schema 1
  Wheels: int

class CVehicle, schema 2
  Wheels: int
  Plate: CString
