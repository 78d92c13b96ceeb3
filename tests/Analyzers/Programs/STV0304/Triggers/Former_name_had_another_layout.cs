// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CHarbor"), FormerName("CPort")]
public partial class [|Harbor|]
{
    public string Name = "";
    public int Berths;
}
// File: ArchiveSchema.txt
class CHarbor, schema 0
  formerly CPort
  Name: CString
  Berths: int

class CPort, schema 0
  Name: CString
