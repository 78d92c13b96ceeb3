// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class Port
{
    [OptionalField(VersionAdded = 2), Removed(3)] private short _pilots;
    public string Name = "";
    [Removed(2)] private int _berths;
    [OptionalField(VersionAdded = 3)] public double Depth;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Name: CString
  Berths: int

class CPort, schema 2
  Pilots: short
  Name: CString

class CPort, schema 3
  Name: CString
  Depth: double
