// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 3)]
public partial class [|Port|]
{
    public int Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 3
  Name: CString
  Berths: int
