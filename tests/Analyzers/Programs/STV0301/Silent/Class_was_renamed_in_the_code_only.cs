// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CPort")]
public partial class Harbor
{
    public Harbor? Next;
}

[Serializable, RuntimeClass("CRoute")]
public partial class Route
{
    public List<Harbor> Stops = [];
}
// File: ArchiveSchema.txt
class CPort, schema 0
  Next: CPort*

class CRoute, schema 0
  Stops: count, CPort* each
