// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CPort", Schema = 2, Versionable = true)|}]
public partial class [|Port|]
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString
  Berths: int

class CPort, schema 2
  Name: CString
