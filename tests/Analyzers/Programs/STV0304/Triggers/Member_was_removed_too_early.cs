// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class [|Port|]
{
    public string Name = "";
    [Removed(2)] private int _berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString
  Berths: int

class CPort, schema 2
  Name: CString
  Berths: int

class CPort, schema 3
  Name: CString
