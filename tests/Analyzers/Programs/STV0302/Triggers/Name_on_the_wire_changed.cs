// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CHarbor", Schema = 1)]
public partial class {|STV0303:Harbor|}
{
    public string Name = "";
}
// File: ArchiveSchema.txt
[|class CPort, schema 1|]
  Name: CString
