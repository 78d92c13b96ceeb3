// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CHarbor"), FormerName("CPort")]
public partial class Harbor
{
    public string Name = "";
}

[Serializable, RuntimeClass("CRoute", Schema = 2, Versionable = true)]
public partial class Route
{
    public List<Harbor> Stops = [];
    [OptionalField(VersionAdded = 2)] public Harbor? Home;
}
// File: ArchiveSchema.txt
class CHarbor, schema 0
  formerly CPort
  Name: CString

class CRoute, schema 1
  Stops: count, CPort* each

class CRoute, schema 2
  Stops: count, CHarbor* each
  Home: CHarbor*
