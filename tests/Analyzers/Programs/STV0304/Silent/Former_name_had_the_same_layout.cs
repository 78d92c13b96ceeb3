// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CHarbor", Schema = 2, Versionable = true), FormerName("CPort")]
public partial class Harbor
{
    public string Name = "";
    [OptionalField(VersionAdded = 2)] public Harbor? Next;
}
// File: ArchiveSchema.txt
class CHarbor, schema 2
  formerly CPort
  Name: CString
  Next: CHarbor*

class CPort, schema 1
  Name: CString

class CPort, schema 2
  Name: CString
  Next: CPort*
