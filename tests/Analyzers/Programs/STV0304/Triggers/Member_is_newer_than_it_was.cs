// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class [|Port|]
{
    public string Name = "";
    [OptionalField(VersionAdded = 3)] public int Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString

class CPort, schema 2
  Name: CString
  Berths: int

class CPort, schema 3
  Name: CString
  Berths: int
