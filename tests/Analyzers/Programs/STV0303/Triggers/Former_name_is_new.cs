// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CHarbor"), FormerName("CPort")]
public partial class [|Harbor|]
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CHarbor, schema 0
  Name: CString
