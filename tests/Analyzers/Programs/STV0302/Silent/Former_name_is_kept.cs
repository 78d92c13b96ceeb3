// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CHarbor", Schema = 1), FormerName("CPort")]
public partial class Harbor
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CHarbor, schema 1
  formerly CPort
  Name: CString

class CPort, schema 1
  Name: CString
