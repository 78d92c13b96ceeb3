// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 1)]
public partial class [|Port|]
{
    public string Name = "";
    public int Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString
