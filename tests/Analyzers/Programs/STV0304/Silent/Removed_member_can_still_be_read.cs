// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    [Removed(2)] private int _berths;
    public string Name = "";
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Berths: int
  Name: CString

class CPort, schema 2
  Name: CString
