// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 5)]
public partial class Port
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CPort, schema 5
  Name: CString
