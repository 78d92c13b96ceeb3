// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CHarbor")]
public partial class Harbor
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CHarbor, schema 0
  formerly CPort
  Name: CString

[|class CPort, schema 0|]
  Name: CString
