// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CPort", Schema = 9, Versionable = true)|}]
public partial class Port
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class CPort, schema 0
  Name: CString

class CPort, schema 4
  Name: CString

class CPort, schema 9
  Name: CString
