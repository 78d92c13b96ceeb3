// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class [|Port|]
{
    public string Name = "";
    [OptionalField(VersionAdded = 2)] public int Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString
