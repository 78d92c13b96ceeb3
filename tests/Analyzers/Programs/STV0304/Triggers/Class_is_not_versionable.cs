// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 2)]
public partial class [|Port|]
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString

class CPort, schema 2
  Name: CString
